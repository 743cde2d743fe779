package org.amends.complaint;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody hears while a customer tells their story, and what it speaks for. */
public enum Sign {
    /** Somebody is hurt, ill or in danger because of it. */
    HARM(Severity.S1, null),

    /** An authority, a court, a lawyer or the press is involved, or about to be. */
    LEGAL_EXPOSURE(Severity.S1, null),

    /** The customer cannot work, live or be reached. */
    CUT_OFF(Severity.S2, null),

    /** It costs the customer a lot, measured by what they have. */
    LARGE_LOSS(Severity.S2, null),

    /** It is about how somebody treated them. */
    TREATMENT(null, Kind.GRIEVANCE),

    /** It annoys, no more. */
    ANNOYANCE(Severity.S4, null);

    private final @Nullable Severity severity;
    private final @Nullable Kind kind;

    Sign(@Nullable Severity severity, @Nullable Kind kind) {
        this.severity = severity;
        this.kind = kind;
    }

    /** The gravest that the signs speak for; ordinary where they speak for none. */
    public static Severity severity(Collection<Sign> signs) {
        return gravest(signs).map(sign -> sign.severity).orElse(Severity.S3);
    }

    /** Which of the signs decides the severity. */
    public static Optional<Sign> gravest(Collection<Sign> signs) {
        return signs.stream()
                .filter(sign -> sign.severity != null)
                .min(Comparator.comparing((Sign sign) -> sign.severity == null ? Severity.S4 : sign.severity)
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A complaint about treatment is a grievance. */
    public static Optional<Kind> kind(Collection<Sign> signs) {
        return signs.stream()
                .map(sign -> sign.kind)
                .filter(kind -> kind != null)
                .findFirst();
    }
}
