package org.amends.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Says problems in the caller’s language. */
@Component
class ProblemTexts {

    /** About as long as a database takes to start again. */
    static final String RETRY_SECONDS = "10";

    private final MessageSource texts;

    ProblemTexts(MessageSource texts) {
        this.texts = texts;
    }

    /** One field that cannot be used. @param field its path, such as {@code customer.email} */
    record FieldProblem(String field, String message) {}

    ProblemDetail problem(HttpStatus status, Locale locale, String key, Object... arguments) {
        return ProblemDetail.forStatusAndDetail(status, text(locale, key, arguments));
    }

    ProblemDetail invalid(List<FieldProblem> errors, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, locale, "api.invalid");
        problem.setProperty("errors", errors);
        return problem;
    }

    /** For places where Spring does not write the problem itself. @param path what was asked for */
    Map<String, Object> plain(int status, Locale locale, String path) {
        HttpStatus known = HttpStatus.resolve(status);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", known == null ? Integer.toString(status) : known.getReasonPhrase());
        problem.put("status", status);
        problem.put("detail", text(locale, key(status)));
        problem.put("instance", path);
        return problem;
    }

    private static String key(int status) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            return "api.outage";
        }
        return status >= 500 ? "api.failed" : "api.refused";
    }

    String text(Locale locale, String key, Object... arguments) {
        return String.valueOf(texts.getMessage(key, arguments, key, locale));
    }
}
