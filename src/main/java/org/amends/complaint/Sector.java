package org.amends.complaint;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The trades that some laws single out, known by the words people use for them. */
public enum Sector {
    PAYMENTS("PAYMENT"),
    FINANCIAL("FINANC", "BANK", "CREDIT", "INSUR", "INVEST", "MORTGAGE", "LOAN"),
    OTHER;

    private final String[] beginnings;

    Sector(String... beginnings) {
        this.beginnings = beginnings;
    }

    public static Sector of(@Nullable String text) {
        String word = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        return Stream.of(values())
                .filter(sector -> Stream.of(sector.beginnings).anyMatch(word::startsWith))
                .findFirst()
                .orElse(OTHER);
    }
}
