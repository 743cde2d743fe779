package org.amends.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amends.kernel.Invalid;
import org.amends.kernel.Invalid.Problem;
import org.amends.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Problems in words. */
public final class Problems {

    private Problems() {}

    static List<Problem> of(Refusal refusal) {
        return refusal instanceof Invalid invalid
                ? invalid.problems()
                : List.of(new Problem("file", refusal.key(), List.of(refusal.arguments())));
    }

    /** With the column before each. */
    public static String say(List<Problem> problems, MessageSource texts, Locale locale) {
        return problems.stream()
                .map(problem -> {
                    String text = say(problem, texts, locale);
                    return problem.field().equals("file") ? text : column(problem.field(), texts, locale) + ": " + text;
                })
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String column(String name, MessageSource texts, Locale locale) {
        return texts.getMessage("exchange.column." + name, null, name, locale);
    }

    public static String say(Problem problem, MessageSource texts, Locale locale) {
        return texts.getMessage(problem.key(), problem.arguments().toArray(), locale);
    }
}
