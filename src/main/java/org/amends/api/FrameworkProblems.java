package org.amends.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amends.api.ProblemTexts.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What Spring refuses before an endpoint of ours sees it, said in our words and in the caller’s language. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class FrameworkProblems extends ResponseEntityExceptionHandler {

    private static final Map<Class<? extends Exception>, String> KEYS = Map.of(
            NoResourceFoundException.class, "api.path",
            HttpRequestMethodNotSupportedException.class, "api.method",
            HttpMediaTypeNotSupportedException.class, "api.mediaType",
            HttpMediaTypeNotAcceptableException.class, "api.notAcceptable");

    private final ProblemTexts texts;
    private final UnreadableBodies unreadable;

    FrameworkProblems(ProblemTexts texts, UnreadableBodies unreadable) {
        this.texts = texts;
        this.unreadable = unreadable;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> errors = wrong.getBindingResult().getFieldErrors().stream()
                .map(error -> new FieldProblem(error.getField(), String.valueOf(error.getDefaultMessage())))
                .distinct()
                .toList();
        return answer(texts.invalid(errors, locale()), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(unreadable.explain(wrong, locale()), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = wrong instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(wrong.getPropertyName());
        return answer(unreadable.value(field, wrong, wrong.getValue(), wrong.getRequiredType(), locale()), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String key = KEYS.getOrDefault(refused.getClass(), "api.refused");
        HttpStatus known = HttpStatus.valueOf(status.value());
        return answer(texts.problem(known, locale(), key, what(refused, request)), headers);
    }

    private static Object[] what(Exception refused, WebRequest request) {
        String path =
                request instanceof ServletWebRequest web ? web.getRequest().getRequestURI() : "";
        if (refused instanceof HttpRequestMethodNotSupportedException method) {
            String[] supported = method.getSupportedMethods();
            return new Object[] {method.getMethod(), path, supported == null ? "" : String.join(", ", supported)};
        }
        return new Object[] {path};
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
