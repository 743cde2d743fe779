package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
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

    /** @param desk the language of those who read it */
    static NewComplaint of(Answers answers, Locale desk) {
        VisitorDraft draft = answers.draft;
        boolean complaint = draft.kindOrClaim().isComplaint();
        BigDecimal amount = complaint ? amount(answers) : null;
        Speaks speaks = answers.speaks();
        return new NewComplaint(
                draft.kindOrClaim(),
                Channel.WEB,
                Say.reader().getLanguage(),
                subject(draft.text(VisitorDraft.STORY)),
                draft.text(VisitorDraft.STORY),
                complaint ? draft.orNull(VisitorDraft.REMEDY) : null,
                amount,
                amount == null ? null : answers.currency(),
                draft.orNull(VisitorDraft.PRODUCT),
                null,
                null,
                null,
                needs(draft, desk),
                speaks == Speaks.OTHER ? speaker(draft) : null,
                speaks == Speaks.NOBODY ? null : who(answers));
    }

    private static @Nullable BigDecimal amount(Answers answers) {
        return TypedAmount.of(answers.draft.text(VisitorDraft.AMOUNT), answers.currency())
                .orElse(null);
    }

    /** Whom it is about: a representative's own address is not the customer's. */
    private static Who who(Answers answers) {
        VisitorDraft draft = answers.draft;
        boolean identified = answers.isIdentified();
        boolean self = answers.speaks() == Speaks.SELF;
        String mail = draft.orNull(VisitorDraft.EMAIL);
        return new Who(
                null,
                draft.text(self ? VisitorDraft.NAME : VisitorDraft.OTHER_NAME),
                self && mail != null ? new EmailAddress(mail) : null,
                self ? draft.orNull(VisitorDraft.PHONE) : null,
                identified ? answers.documentType() : null,
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

    /** In the words that the desk chooses from: others would count as other needs. */
    private static List<String> needs(VisitorDraft draft, Locale desk) {
        return draft.agrees()
                ? draft.needs().stream()
                        .map(need -> UI.getCurrent().getTranslation("complaint.new.needs." + need, desk))
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
