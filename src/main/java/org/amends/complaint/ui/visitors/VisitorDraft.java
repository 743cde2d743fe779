package org.amends.complaint.ui.visitors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.amends.complaint.Kind;
import org.jspecify.annotations.Nullable;

/** What a visitor has told so far, by the names under which the browser keeps it. Comes from a browser: never believed. */
final class VisitorDraft {

    /** For whom they write. */
    enum Speaks {
        SELF,
        OTHER,
        NOBODY
    }

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String STORY = "story";
    static final String FILES = "files";
    static final String PRODUCT = "product";
    static final String AMOUNT = "amount";
    static final String CURRENCY = "currency";
    static final String REMEDY = "remedy";
    static final String SPEAKS = "speaks";
    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String PHONE = "phone";
    static final String ADDRESS = "address";
    static final String DOCUMENT_TYPE = "documentType";
    static final String DOCUMENT_NUMBER = "documentNumber";
    static final String OTHER_NAME = "otherName";
    static final String RELATION = "relation";
    static final String AUTHORITY = "authority";
    static final String NEEDS = "needs";
    static final String CONSENT = "consent";

    private static final int NEEDS_OFFERED = 7;

    /** In characters; browsers keep to it, others are cut. */
    private static final Map<String, Integer> LONGEST = Map.ofEntries(
            Map.entry(STORY, 20_000),
            Map.entry(FILES, 2_000),
            Map.entry(PRODUCT, 200),
            Map.entry(AMOUNT, 40),
            Map.entry(REMEDY, 2_000),
            Map.entry(NAME, 200),
            Map.entry(EMAIL, 254),
            Map.entry(PHONE, 40),
            Map.entry(ADDRESS, 500),
            Map.entry(DOCUMENT_NUMBER, 40),
            Map.entry(OTHER_NAME, 200),
            Map.entry(RELATION, 100),
            Map.entry(AUTHORITY, 500));

    /** Chosen, not written. */
    private static final Set<String> CHOSEN = Set.of(KEY, KIND, CURRENCY, SPEAKS, DOCUMENT_TYPE, NEEDS, CONSENT);

    private static final int SHORT = 100;

    private final Map<String, String> texts = new HashMap<>();

    VisitorDraft() {
        renew();
    }

    /** What the browser kept. */
    void recall(Map<String, String> kept) {
        kept.forEach((name, text) -> {
            if (!text.isBlank()) {
                put(name, text);
            }
        });
    }

    void put(String name, String text) {
        if (!LONGEST.containsKey(name) && !CHOSEN.contains(name)) {
            return;
        }
        int longest = longest(name);
        texts.put(name, text.length() > longest ? text.substring(0, longest) : text);
    }

    static int longest(String name) {
        return LONGEST.getOrDefault(name, SHORT);
    }

    /** Empty if nothing is told. */
    String text(String name) {
        return texts.getOrDefault(name, "").strip();
    }

    @Nullable
    String orNull(String name) {
        String text = text(name);
        return text.isEmpty() ? null : text;
    }

    /** All of it, by name, as the browser is to keep it. */
    Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    /** What is told now is another complaint than the one that was sent under the key. */
    void renew() {
        texts.put(KEY, UUID.randomUUID().toString());
    }

    String key() {
        return text(KEY);
    }

    @Nullable
    Kind kind() {
        return named(Kind.values(), text(KIND));
    }

    Kind kindOrClaim() {
        Kind told = kind();
        return told == null ? Kind.CLAIM : told;
    }

    Speaks speaks() {
        Speaks told = named(Speaks.values(), text(SPEAKS));
        return told == null ? Speaks.SELF : told;
    }

    /** Their numbers, 1 to 7. */
    Set<Integer> needs() {
        Set<Integer> needs = new TreeSet<>();
        for (int need : offeredNeeds()) {
            if (List.of(text(NEEDS).split(",")).contains(Integer.toString(need))) {
                needs.add(need);
            }
        }
        return needs;
    }

    static List<Integer> offeredNeeds() {
        return Stream.iterate(1, need -> need + 1).limit(NEEDS_OFFERED).toList();
    }

    boolean agrees() {
        return text(CONSENT).equals("true");
    }

    /** Whether something was written, not only chosen. */
    boolean isBegun() {
        return texts.entrySet().stream()
                .anyMatch(told ->
                        LONGEST.containsKey(told.getKey()) && !told.getValue().isBlank());
    }

    private static <E extends Enum<E>> @Nullable E named(E[] all, String name) {
        return Stream.of(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }
}
