package org.amends.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A day, with its calendar in the reader's language and beginning where their week begins. */
public final class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        setLocale(Words.ofThePage());
        setI18n(words());
    }

    /** For what has a day in it without being one of these. */
    public static DatePickerI18n words() {
        Locale locale = Words.ofThePage();
        return new DatePickerI18n()
                .setMonthNames(named(12, month -> Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdays(named(7, day -> fromSunday(day).getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdaysShort(named(7, day -> fromSunday(day).getDisplayName(TextStyle.SHORT_STANDALONE, locale)))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setToday(Words.say("day.today"))
                .setCancel(Words.say("cancel"));
    }

    private static List<String> named(int count, Function<Integer, String> name) {
        return IntStream.rangeClosed(1, count).boxed().map(name).toList();
    }

    private static DayOfWeek fromSunday(int day) {
        return DayOfWeek.SATURDAY.plus(day);
    }
}
