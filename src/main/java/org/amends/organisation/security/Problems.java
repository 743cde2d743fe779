package org.amends.organisation.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.amends.organisation.BearerTokens;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Refusals at the scripts' door, as RFC 9457 problems written at once: a redirect would come back as a page with 200. */
@Component
class Problems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String TEXTS = "org.amends.organisation.texts";

    private final ObjectMapper json;
    private final boolean keys;

    /** @param tokens whoever keeps API keys; without one nobody is told to bring one */
    Problems(ObjectMapper json, ObjectProvider<BearerTokens> tokens) {
        this.json = json;
        this.keys = tokens.getIfAvailable() != null;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof TooManyAttempts attempts) {
            long seconds = (attempts.waitFor().toMillis() + 999) / 1000;
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            write(request, response, HttpStatus.TOO_MANY_REQUESTS, "organisation.signIn.wait", minutes(seconds));
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Amends\", charset=\"UTF-8\"");
        boolean offered = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        String key = offered ? "organisation.signIn.wrong" : "organisation.signIn.missing";
        write(request, response, HttpStatus.UNAUTHORIZED, keys ? key + ".orKey" : key);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        refuse(request, response, "organisation.notAllowed");
    }

    /** @param key of the text that says why */
    void refuse(HttpServletRequest request, HttpServletResponse response, String key) throws IOException {
        write(request, response, HttpStatus.FORBIDDEN, key);
    }

    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String key,
            Object... arguments)
            throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", text(request.getLocale(), key, arguments));
        problem.put("instance", request.getRequestURI());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private static String text(Locale reader, String key, Object... arguments) {
        Locale locale = "es".equals(reader.getLanguage()) ? reader : Locale.ENGLISH;
        String pattern = ResourceBundle.getBundle(TEXTS, locale).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private static long minutes(long seconds) {
        return (seconds + 59) / 60;
    }
}
