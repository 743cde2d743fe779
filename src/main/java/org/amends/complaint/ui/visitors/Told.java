package org.amends.complaint.ui.visitors;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.amends.complaint.Channel;
import org.amends.complaint.Complainant;
import org.amends.complaint.NewComplaint;
import org.amends.complaint.NewComplaint.Who;
import org.amends.complaint.ui.visitors.VisitorDraft.Speaks;
import org.amends.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Makes a complaint of a draft whose questions are all answered. */
final class Told {

    private static final int LONGEST_SUBJECT = 90;

    private Told() {}

    /** @param identified whether a law asks who complains: then nobody is anonymous, and the document counts */
    static NewComplaint of(VisitorDraft draft, boolean identified, Currency usual) {
        boolean complaint = draft.kindOrClaim().isComplaint();
        BigDecimal amount = complaint ? amount(draft, usual) : null;
        Speaks speaks = identified && draft.speaks() == Speaks.NOBODY ? Speaks.SELF : draft.speaks();
        return new NewComplaint(
                draft.kindOrClaim(),
                Channel.WEB,
                Say.reader().getLanguage(),
                subject(draft.text(VisitorDraft.STORY)),
                draft.text(VisitorDraft.STORY),
                complaint ? draft.orNull(VisitorDraft.REMEDY) : null,
                amount,
                amount == null ? null : StoryQuestion.currency(draft, usual),
                draft.orNull(VisitorDraft.PRODUCT),
                null,
                null,
                null,
                needs(draft),
                speaks == Speaks.OTHER ? speaker(draft) : null,
                speaks == Speaks.NOBODY ? null : who(draft, speaks, identified));
    }

    static @Nullable BigDecimal amount(VisitorDraft draft, Currency usual) {
        return TypedAmount.of(draft.text(VisitorDraft.AMOUNT), StoryQuestion.currency(draft, usual))
                .orElse(null);
    }

    /** Whom it is about: a representative's own address is not the customer's. */
    private static Who who(VisitorDraft draft, Speaks speaks, boolean identified) {
        boolean self = speaks == Speaks.SELF;
        String mail = draft.orNull(VisitorDraft.EMAIL);
        return new Who(
                null,
                draft.text(self ? VisitorDraft.NAME : VisitorDraft.OTHER_NAME),
                self && mail != null ? new EmailAddress(mail) : null,
                self ? draft.orNull(VisitorDraft.PHONE) : null,
                identified ? draft.orNull(VisitorDraft.DOCUMENT_TYPE) : null,
                identified ? draft.orNull(VisitorDraft.DOCUMENT_NUMBER) : null,
                identified && self ? draft.orNull(VisitorDraft.ADDRESS) : null);
    }

    private static Complainant speaker(VisitorDraft draft) {
        String contact = Stream.of(VisitorDraft.EMAIL, VisitorDraft.PHONE, VisitorDraft.ADDRESS)
                .map(draft::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> text.substring(0, Math.min(text.length(), 254)))
                .orElse(null);
        return new Complainant(
                draft.text(VisitorDraft.NAME),
                contact,
                draft.orNull(VisitorDraft.RELATION),
                draft.orNull(VisitorDraft.AUTHORITY));
    }

    /** In the words of the desk. */
    private static List<String> needs(VisitorDraft draft) {
        return draft.agrees()
                ? draft.needs().stream()
                        .map(need ->
                                com.vaadin.flow.component.UI.getCurrent().getTranslation("complaint.new.needs." + need))
                        .toList()
                : List.of();
    }

    /** Its first sentence, cut between two words if it is long. */
    static String subject(String story) {
        String sentence = story.strip().split("(?<=[.!?…])\\s|\\R", 2)[0].strip();
        if (sentence.length() <= LONGEST_SUBJECT) {
            return sentence;
        }
        int end = sentence.lastIndexOf(' ', LONGEST_SUBJECT);
        return sentence.substring(0, end < LONGEST_SUBJECT / 2 ? LONGEST_SUBJECT : end) + "…";
    }
}
