package org.amends.complaint.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amends.complaint.WhyHere;
import org.amends.organisation.SkippedDay;
import org.amends.organisation.SkippedDay.Reason;
import org.amends.uikit.Facts;
import org.amends.uikit.InfoBox;
import org.amends.uikit.Moments;
import org.amends.uikit.PriorityBadge;

/** Why a case stands where it stands, in sentences. */
class WhyDialog extends Dialog {

    private final Moments moments;

    private WhyDialog(WhyHere why, Moments moments) {
        this.moments = moments;
        addClassName("am-why-here");
        setWidth("min(34rem, 100%)");
        setHeaderTitle(Labels.say("complaint.queue.why", why.number().value()));
        Facts facts = new Facts();
        facts.add(
                Labels.say("complaint.queue.why.priority"),
                new PriorityBadge(why.priority().name(), Labels.of(why.priority())));
        facts.add(Labels.say("complaint.queue.why.actBy"), moments.exact(why.actBy()));
        facts.addIfKnown(
                Labels.say("complaint.queue.why.promised"),
                why.promisedBy() == null ? null : moments.exact(why.promisedBy()));
        facts.addIfKnown(
                Labels.say("complaint.queue.why.legal"),
                why.legalDueAt() == null ? null : moments.exact(why.legalDueAt()));
        add(
                new InfoBox(
                        new Paragraph(Labels.sentences(why.reasons())),
                        new Paragraph(Labels.say("complaint.queue.why.place." + why.place())),
                        new Paragraph(Labels.say("complaint.queue.why.due." + why.by())
                                + diary(why)
                                + skipped(why.skipped()))),
                facts);
        Button close = new Button(Labels.say("complaint.queue.why.close"), pressed -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    static void open(WhyHere why, Moments moments) {
        new WhyDialog(why, moments).open();
    }

    private static String diary(WhyHere why) {
        return why.by() == WhyHere.Due.DIARY && why.diaryReason() != null
                ? " " + Labels.say("complaint.queue.why.diary", why.diaryReason())
                : "";
    }

    private String skipped(List<SkippedDay> days) {
        return days.isEmpty()
                ? ""
                : " "
                        + Labels.say(
                                "complaint.queue.why.skipped",
                                days.stream().map(this::named).collect(Collectors.joining(", ")));
    }

    private String named(SkippedDay day) {
        Locale reader = UI.getCurrent().getLocale();
        String why = day.reason() == Reason.HOLIDAY && day.holiday() != null
                ? day.holiday().in(reader)
                : Labels.say("complaint.queue.why.skipped." + day.reason());
        return moments.date(day.day()) + " (" + why + ")";
    }
}
