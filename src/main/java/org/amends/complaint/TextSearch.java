package org.amends.complaint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the cases that a text means: their number, their customer (the beginning of any of the first four words of the
 * name, or an identifier), or words that begin in subject or story.
 *
 * <p>There are two ways to the same answer. What occurs often is met soon by reading one case after the other in the
 * order asked for, while the index of words would bring all of a hundred thousand hits first; what occurs seldom is in
 * the indexes at once. A look at the first cases tells which it is.
 */
@Component
class TextSearch {

    private static final int LOOKED_AT = 400;

    /** A whole letter may be pasted. */
    private static final int MOST_WORDS = 8;

    /** Of those looked at: two in a hundred. */
    private static final int OFTEN = 8;

    /** InnoDB does not index these, so that a search which required them would find nothing. */
    private static final Set<String> UNINDEXED = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "und", "was", "what", "when", "where",
            "who", "will", "with", "www");

    private static final String OF_CUSTOMER = """
            (k.name LIKE :begins OR k.after_first_word LIKE :begins OR k.after_second_word LIKE :begins
              OR k.after_third_word LIKE :begins OR k.external_id = :text OR k.phone = :text OR k.email = :text)""";

    private static final String INDEXED = """
            SELECT id FROM complaint WHERE number = :text
            UNION SELECT id FROM complaint WHERE external_id = :text
            UNION SELECT c.id FROM complaint c JOIN (
                      SELECT id FROM customer WHERE name LIKE :begins
                UNION SELECT id FROM customer WHERE after_first_word LIKE :begins
                UNION SELECT id FROM customer WHERE after_second_word LIKE :begins
                UNION SELECT id FROM customer WHERE after_third_word LIKE :begins
                UNION SELECT COALESCE(merged_into, id) FROM customer WHERE external_id = :text
                UNION SELECT id FROM customer WHERE phone = :text
                UNION SELECT id FROM customer WHERE email = :text) k ON k.id = c.customer_id""";

    private static final String WORDS_INDEXED =
            " UNION SELECT c.id FROM complaint c WHERE MATCH (c.subject, c.description) AGAINST (:words IN BOOLEAN MODE)";

    private static final String SAID = "CONCAT_WS(' ', c.subject, c.description)";

    private final JdbcClient jdbc;

    TextSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** SQL that gives a column of the cases in their order, not limited yet. */
    record Found(String sql, Map<String, Object> values) {}

    /** Of the first cases: how many the text means, and in how many each word occurs. */
    private record Look(int meant, List<Integer> said) {}

    /** @param wanted the column of complaint c */
    Found find(QueueConditions asked, String text, String wanted) {
        List<String> words = words(text);
        Map<String, Object> values = new HashMap<>(asked.values());
        values.put("text", text.strip());
        values.put("begins", escaped(text.strip()) + "%");
        IntStream.range(0, words.size()).forEach(n -> values.put("word" + n, escaped(words.get(n))));
        Look look = look(asked, words, values);
        String found = look.meant >= OFTEN
                ? read(asked) + asked.where() + " AND " + means(words)
                : lookUp(words, look, values) + asked.where();
        return new Found("SELECT STRAIGHT_JOIN " + wanted + found + asked.order(), values);
    }

    private Look look(QueueConditions asked, List<String> words, Map<String, Object> values) {
        String each = numbers(words)
                .map(n -> ", COALESCE(SUM(" + says(n) + "), 0) AS said" + n)
                .collect(Collectors.joining());
        return jdbc.sql("SELECT COALESCE(SUM(" + means(words) + "), 0) AS meant" + each + " FROM (SELECT c.id FROM"
                        + asked.cases() + asked.where() + asked.order() + " LIMIT " + LOOKED_AT
                        + ") first JOIN complaint c ON c.id = first.id LEFT JOIN customer k ON k.id = c.customer_id")
                .params(values)
                .query((row, line) -> {
                    List<Integer> said = new ArrayList<>();
                    for (int n = 0; n < words.size(); n++) {
                        said.add(row.getInt("said" + n));
                    }
                    return new Look(row.getInt("meant"), said);
                })
                .single();
    }

    private static String read(QueueConditions asked) {
        return " FROM" + asked.cases() + " LEFT JOIN customer k ON k.id = c.customer_id";
    }

    /** By the index of words what is seldom said, or else the one that is said least; the others are read. */
    private static String lookUp(List<String> words, Look look, Map<String, Object> values) {
        if (words.isEmpty()) {
            return " FROM (" + INDEXED + ") found JOIN complaint c ON c.id = found.id";
        }
        int least = Collections.min(look.said);
        IntPredicate indexed = n -> look.said.get(n) < OFTEN || look.said.get(n) == least;
        values.put(
                "words",
                numbers(words)
                        .filter(indexed::test)
                        .map(n -> "+" + words.get(n) + "*")
                        .collect(Collectors.joining(" ")));
        String rest = numbers(words)
                .filter(n -> !indexed.test(n))
                .map(n -> " AND " + says(n))
                .collect(Collectors.joining());
        return " FROM (" + INDEXED + WORDS_INDEXED + rest + ") found JOIN complaint c ON c.id = found.id";
    }

    /** The same as the indexes say, for one case. */
    private static String means(List<String> words) {
        String all = numbers(words).map(TextSearch::says).collect(Collectors.joining(" AND "));
        return "(c.number = :text OR c.external_id = :text OR " + OF_CUSTOMER
                + (all.isEmpty() ? "" : " OR (" + all + ")") + ")";
    }

    /** A word begins where no letter or digit stands before it; looked for everywhere first, which is quicker. */
    private static String says(int word) {
        return "(%1$s LIKE CONCAT('%%', :word%2$d, '%%') AND CONCAT(' ', REGEXP_REPLACE(%1$s, '[^\\\\p{L}\\\\p{N}]+', ' ')) LIKE CONCAT('%% ', :word%2$d, '%%'))"
                .formatted(SAID, word);
    }

    private static Stream<Integer> numbers(List<String> words) {
        return IntStream.range(0, words.size()).boxed();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** Every word has to occur, maybe only begun; what the index of words does not know is left out. */
    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2 && !UNINDEXED.contains(word.toLowerCase(Locale.ROOT)))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
