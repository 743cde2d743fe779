package org.amends.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amends.api.ProblemTexts.FieldProblem;
import org.amends.kernel.Invalid;
import org.amends.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Says which field of a body or an address cannot be read, and what would be understood. */
@Component
class UnreadableBodies {

    /** So much of a wrong value is repeated to whoever sent it. */
    private static final int QUOTED = 60;

    private final ProblemTexts texts;

    UnreadableBodies(ProblemTexts texts) {
        this.texts = texts;
    }

    ProblemDetail explain(HttpMessageNotReadableException unreadable, Locale locale) {
        if (!(unreadable.getCause() instanceof JsonMappingException mapping)) {
            return texts.problem(HttpStatus.BAD_REQUEST, locale, "api.unreadable");
        }
        String field = path(mapping);
        boolean ofField = mapping instanceof MismatchedInputException || refusalIn(mapping) != null;
        if (field.isEmpty() || !ofField) {
            return texts.problem(HttpStatus.BAD_REQUEST, locale, "api.unreadable");
        }
        Object value = mapping instanceof InvalidFormatException wrong ? wrong.getValue() : null;
        Class<?> wanted = mapping instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return value(field, mapping, value, wanted, locale);
    }

    ProblemDetail value(
            String field, Throwable failure, @Nullable Object value, @Nullable Class<?> wanted, Locale locale) {
        Refusal refusal = refusalIn(failure);
        if (refusal != null && !(refusal instanceof Invalid)) {
            return texts.problem(ProblemAdvice.status(refusal), locale, refusal.key(), refusal.arguments());
        }
        return texts.invalid(List.of(new FieldProblem(field, message(refusal, value, wanted, locale))), locale);
    }

    private String message(
            @Nullable Refusal refusal, @Nullable Object value, @Nullable Class<?> wanted, Locale locale) {
        if (refusal != null) {
            return texts.text(locale, refusal.key(), refusal.arguments());
        }
        if (value == null) {
            return texts.text(locale, "api.form");
        }
        String told = String.valueOf(value);
        String quoted = told.length() > QUOTED ? told.substring(0, QUOTED) + "…" : told;
        if (wanted != null && wanted.isEnum()) {
            String choice = Arrays.stream(wanted.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            return texts.text(locale, "api.choice", quoted, choice);
        }
        return texts.text(locale, "api.value", quoted);
    }

    /** Values refuse themselves while they are read; the refusal is what the caller must hear. */
    private static @Nullable Refusal refusalIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }

    private static String path(JsonMappingException mismatch) {
        return mismatch.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
