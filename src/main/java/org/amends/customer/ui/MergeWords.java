package org.amends.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amends.customer.duplicates.CustomerSide;
import org.amends.customer.duplicates.MergeField;
import org.amends.customer.duplicates.Proposal;
import org.jspecify.annotations.Nullable;

/** What is compared, in words. */
final class MergeWords {

    private MergeWords() {}

    /** Why two may be the same, in a sentence. */
    static String reasons(@Nullable Proposal proposal, Component reader) {
        if (proposal == null || proposal.signs().isEmpty()) {
            return reader.getTranslation("customer.duplicates.sign.none");
        }
        return proposal.signs().stream()
                .map(sign -> reader.getTranslation("customer.duplicates.sign." + sign))
                .collect(Collectors.joining(" · "));
    }

    static String label(MergeField field, Component reader) {
        return reader.getTranslation("customer."
                + switch (field) {
                    case BIRTH_DATE -> "birthDate";
                    case PREFERRED_CHANNEL -> "preferredChannel";
                    case SUPPORT_NEEDS -> "supportNeeds";
                    default -> field.name().toLowerCase(Locale.ROOT);
                });
    }

    static String value(MergeField field, CustomerSide side, Component reader) {
        List<String> parts = side.parts(field);
        if (parts.isEmpty()) {
            return reader.getTranslation("customer.duplicates.nothing");
        }
        String first = parts.get(0);
        Locale language = UI.getCurrent().getLocale();
        return switch (field) {
            case TYPE -> reader.getTranslation("customer.type." + first);
            case LANGUAGE -> Languages.name(first, language);
            case PREFERRED_CHANNEL -> String.valueOf(Channels.name(first, reader));
            case BIRTH_DATE, SINCE -> date(first, language);
            case SATISFACTION ->
                parts.size() < 2
                        ? first
                        : reader.getTranslation("customer.satisfaction." + parts.get(1)) + ", " + date(first, language);
            case SUPPORT_NEEDS -> first.replace("\n", ", ");
            case ADDRESS, DOCUMENT -> String.join(", ", parts);
            default -> first;
        };
    }

    private static String date(String iso, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(LocalDate.parse(iso));
    }
}
