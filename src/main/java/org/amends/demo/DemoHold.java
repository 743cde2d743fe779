package org.amends.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps everybody at the door until the demo company is made: what they did would be lost in the middle of it. */
@Component
@InDemo
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DemoHold extends OncePerRequestFilter {

    private static final String SECONDS = "5";
    private static final Pattern PUBLIC = Pattern.compile("/(complain|track)(/.*)?");

    private final DemoProgress progress;
    private final ObjectMapper json;
    private final MessageSource texts;

    DemoHold(DemoProgress progress, ObjectMapper json, MessageSource texts) {
        this.progress = progress;
        this.json = json;
        this.texts = texts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !progress.isMaking();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain further)
            throws ServletException, IOException {
        String path = request.getServletPath();
        if (path.startsWith("/api/")) {
            refuse(request, response);
        } else if (path.equals("/login") && request.getMethod().equals("POST")
                || PUBLIC.matcher(path).matches()) {
            response.sendRedirect(request.getContextPath() + "/login");
        } else {
            further.doFilter(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, texts.getMessage("demo.making", null, request.getLocale()));
        response.setStatus(problem.getStatus());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
