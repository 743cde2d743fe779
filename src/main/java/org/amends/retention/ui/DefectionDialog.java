package org.amends.retention.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import org.amends.customer.ExternalId;
import org.amends.kernel.Refusal;
import org.amends.retention.Defections;
import org.amends.retention.NewDefection;
import org.amends.uikit.Dialogs;
import org.amends.uikit.Moments;
import org.amends.uikit.Notices;

/** Asks when and why a customer left. */
final class DefectionDialog {

    private DefectionDialog() {}

    /**
     * @param clock in the zone of the company
     * @param recorded told once it is
     */
    static void ask(ExternalId customer, Defections defections, Clock clock, Currency currency, Runnable recorded) {
        DefectionForm form = new DefectionForm(
                LocalDate.now(clock),
                currency,
                new Moments(clock, clock.getZone()),
                on -> defections.foresee(customer, on));
        Dialogs.form(
                say("retention.record.title"),
                "",
                say("retention.record.save"),
                () -> form.told()
                        .filter(told -> record(customer, defections, told, recorded))
                        .isPresent(),
                form);
    }

    private static boolean record(ExternalId customer, Defections defections, NewDefection told, Runnable recorded) {
        try {
            defections.record(customer, told);
        } catch (Refusal refused) {
            Notices.failure(refused);
            return false;
        }
        Notices.success(say("retention.recorded"));
        recorded.run();
        return true;
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
