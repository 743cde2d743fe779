package org.amends.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.amends.kernel.DatabaseOutage;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * What fails outside every endpoint, such as in a filter: the server sends it to its error page. Programs get a problem
 * there too, browsers on the screens' paths the plain page.
 */
@Controller
class ErrorsElsewhere extends BasicErrorController {

    private static final Pattern FOR_PROGRAMS = Pattern.compile("/+(api|actuator|v3)/.*");

    private final ProblemTexts texts;
    private final LocaleResolver languages;
    private final ObjectMapper json;

    ErrorsElsewhere(
            ErrorAttributes attributes,
            ServerProperties server,
            ProblemTexts texts,
            LocaleResolver languages,
            ObjectMapper json) {
        super(attributes, server.getError());
        this.texts = texts;
        this.languages = languages;
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView errorHtml(HttpServletRequest request, HttpServletResponse response) {
        if (!isForPrograms(path(request))) {
            return super.errorHtml(request, response);
        }
        try {
            response.setStatus(getStatus(request).value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(problem(request)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return null;
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        return ResponseEntity.status(getStatus(request))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(request));
    }

    @Override
    protected HttpStatus getStatus(HttpServletRequest request) {
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return failure instanceof Throwable cause && DatabaseOutage.isBehind(cause)
                ? HttpStatus.SERVICE_UNAVAILABLE
                : super.getStatus(request);
    }

    private Map<String, Object> problem(HttpServletRequest request) {
        return texts.plain(getStatus(request).value(), languages.resolveLocale(request), path(request));
    }

    static boolean isForPrograms(String path) {
        return FOR_PROGRAMS.matcher(path).matches();
    }

    private static String path(HttpServletRequest request) {
        return Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI());
    }
}
