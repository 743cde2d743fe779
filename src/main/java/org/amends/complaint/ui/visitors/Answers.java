package org.amends.complaint.ui.visitors;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.complaint.PublicTerms.Terms;
import org.amends.complaint.ui.visitors.VisitorDraft.Speaks;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.Invalid;
import org.amends.organisation.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Whether what was told answers the questions, and what is wrong where it does not. Knows no field. */
final class Answers {

    private static final int SHORTEST_PHONE = 6;
    private static final String DNI = "DNI";
    private static final String PERUS_DNI = "\\d{8}";

    private static final Map<Step, List<String>> ASKED = Map.of(
            Step.KIND, List.of(VisitorDraft.KIND),
            Step.STORY, List.of(VisitorDraft.STORY, VisitorDraft.AMOUNT),
            Step.PERSON,
                    List.of(
                            VisitorDraft.NAME,
                            VisitorDraft.EMAIL,
                            VisitorDraft.PHONE,
                            VisitorDraft.OTHER_NAME,
                            VisitorDraft.DOCUMENT_NUMBER,
                            VisitorDraft.CONSENT),
            Step.CHECK, List.of());

    final VisitorDraft draft;
    final Terms terms;
    private final boolean inPeru;
    private final Currency usual;

    /** @param usual the company's currency */
    Answers(VisitorDraft draft, Terms terms, Optional<Jurisdiction> country, Currency usual) {
        this.draft = draft;
        this.terms = terms;
        this.inPeru = country.filter(Jurisdiction.PE::equals).isPresent();
        this.usual = usual;
    }

    /** The step, or the first before it that is not answered. */
    Step firstOpen(Step wanted) {
        return Stream.of(Step.values())
                .filter(step -> step == wanted || !given(step))
                .findFirst()
                .orElse(wanted);
    }

    boolean given(Step step) {
        return ASKED.getOrDefault(step, List.of()).stream().allMatch(name -> problem(name) == null);
    }

    /** What is wrong with what was told under a name: a key of {@link Say}; null if nothing is. */
    @Nullable
    String problem(String name) {
        return switch (name) {
            case VisitorDraft.KIND -> draft.kind() == null ? "kind.missing" : null;
            case VisitorDraft.STORY -> isMissing(name) ? "story.missing" : null;
            case VisitorDraft.AMOUNT -> isAmount() ? null : "amount.wrong";
            case VisitorDraft.NAME -> isNamed() && isMissing(name) ? "name.missing" : null;
            case VisitorDraft.EMAIL -> isNamed() ? mail() : null;
            case VisitorDraft.PHONE -> isNamed() && !isMissing(name) && isTooShortForAPhone() ? "phone.wrong" : null;
            case VisitorDraft.OTHER_NAME -> isForAnother() && isMissing(name) ? "other.name.missing" : null;
            case VisitorDraft.DOCUMENT_NUMBER -> isIdentified() ? document() : null;
            case VisitorDraft.CONSENT -> draft.needs().isEmpty() || draft.agrees() ? null : "needs.consent.missing";
            default -> null;
        };
    }

    /** Whether a law asks who complains: then nobody is anonymous, and the document counts. */
    boolean isIdentified() {
        return terms.identificationRequired();
    }

    boolean isNamed() {
        return speaks() != Speaks.NOBODY;
    }

    boolean isForAnother() {
        return speaks() == Speaks.OTHER;
    }

    List<Speaks> offeredToSpeak() {
        return isIdentified() ? List.of(Speaks.SELF, Speaks.OTHER) : List.of(Speaks.values());
    }

    /** As far as they may. */
    Speaks speaks() {
        return offeredToSpeak().contains(draft.speaks()) ? draft.speaks() : Speaks.SELF;
    }

    List<String> documentTypes() {
        return inPeru ? List.of(DNI, "CE", "RUC", "PASSPORT") : List.of(DNI, "NIE", "NIF", "PASSPORT");
    }

    /** The one that was chosen, else the usual one. */
    String documentType() {
        String chosen = draft.text(VisitorDraft.DOCUMENT_TYPE);
        return documentTypes().contains(chosen) ? chosen : DNI;
    }

    List<Currency> currencies() {
        return Stream.concat(
                        Stream.of(usual), Stream.of("EUR", "USD", "GBP", "PEN").map(Currency::getInstance))
                .distinct()
                .toList();
    }

    /** The one that was chosen, else the company's. */
    Currency currency() {
        return currencies().stream()
                .filter(one -> one.getCurrencyCode().equals(draft.text(VisitorDraft.CURRENCY)))
                .findFirst()
                .orElse(usual);
    }

    private boolean isAmount() {
        String typed = draft.text(VisitorDraft.AMOUNT);
        return typed.isEmpty()
                || !draft.kindOrClaim().isComplaint()
                || TypedAmount.of(typed, currency()).isPresent();
    }

    private @Nullable String mail() {
        if (isMissing(VisitorDraft.EMAIL)) {
            if (isIdentified()) {
                return isMissing(VisitorDraft.ADDRESS) ? "reach.law.missing" : null;
            }
            return isMissing(VisitorDraft.PHONE) ? "reach.missing" : null;
        }
        try {
            new EmailAddress(draft.text(VisitorDraft.EMAIL));
            return null;
        } catch (Invalid wrong) {
            return "email.wrong";
        }
    }

    private boolean isTooShortForAPhone() {
        return draft.text(VisitorDraft.PHONE).chars().filter(Character::isDigit).count() < SHORTEST_PHONE;
    }

    private @Nullable String document() {
        String given = draft.text(VisitorDraft.DOCUMENT_NUMBER);
        if (given.isEmpty()) {
            return "documentNumber.missing";
        }
        boolean dni = inPeru && documentType().equals(DNI);
        return dni && !given.matches(PERUS_DNI) ? "documentNumber.DNI" : null;
    }

    private boolean isMissing(String name) {
        return draft.text(name).isEmpty();
    }
}
