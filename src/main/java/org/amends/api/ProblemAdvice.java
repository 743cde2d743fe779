package org.amends.api;

import java.util.List;
import java.util.Locale;
import org.amends.api.ProblemTexts.FieldProblem;
import org.amends.kernel.Conflict;
import org.amends.kernel.DatabaseOutage;
import org.amends.kernel.Invalid;
import org.amends.kernel.NotAllowed;
import org.amends.kernel.Refusal;
import org.amends.kernel.Unknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What our own endpoints refuse, as RFC 9457 problems that say what to do. */
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemTexts texts;

    ProblemAdvice(ProblemTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal, Locale locale) {
        ProblemDetail problem = texts.problem(status(refusal), locale, refusal.key(), refusal.arguments());
        if (refusal instanceof Invalid invalid) {
            List<FieldProblem> errors = invalid.problems().stream()
                    .map(one -> new FieldProblem(
                            one.field(),
                            texts.text(locale, one.key(), one.arguments().toArray())))
                    .toList();
            problem.setProperty("errors", errors);
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException denied, Locale locale) {
        return texts.problem(HttpStatus.FORBIDDEN, locale, "api.denied");
    }

    /** Two did the same at once; the other was faster. */
    @ExceptionHandler
    ProblemDetail raced(ConcurrencyFailureException race, Locale locale) {
        return texts.problem(HttpStatus.CONFLICT, locale, "api.raced");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> broken(RuntimeException failure, Locale locale) {
        if (DatabaseOutage.isBehind(failure)) {
            LOG.warn("Request not answered, the database cannot be reached: {}", failure.toString());
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, ProblemTexts.RETRY_SECONDS)
                    .body(texts.problem(HttpStatus.SERVICE_UNAVAILABLE, locale, "api.outage"));
        }
        String reference = Long.toString(System.nanoTime(), Character.MAX_RADIX);
        LOG.error("Request failed, reference {}", reference, failure);
        return ResponseEntity.internalServerError()
                .body(texts.problem(HttpStatus.INTERNAL_SERVER_ERROR, locale, "api.broken", reference));
    }

    static HttpStatus status(Refusal refusal) {
        if (refusal instanceof Unknown) {
            return HttpStatus.NOT_FOUND;
        }
        if (refusal instanceof NotAllowed) {
            return HttpStatus.FORBIDDEN;
        }
        return refusal instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
    }
}
