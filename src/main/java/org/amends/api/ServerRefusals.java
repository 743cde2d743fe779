package org.amends.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Tomcat refuses before the application sees it, such as an address that it cannot decode. */
@Configuration(proxyBeanMethods = false)
class ServerRefusals {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheServer(
            ProblemTexts texts, ObjectMapper json) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemReport(texts, json)));
    }

    private static final class ProblemReport extends ErrorReportValve {

        private final ProblemTexts texts;
        private final ObjectMapper json;

        ProblemReport(ProblemTexts texts, ObjectMapper json) {
            this.texts = texts;
            this.json = json;
            setShowReport(false);
            setShowServerInfo(false);
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            String path = request.getRequestURI();
            if (path == null || !ErrorsElsewhere.isForPrograms(path)) {
                super.report(request, response, failure);
                return;
            }
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            Locale locale = "es".equals(request.getLocale().getLanguage()) ? request.getLocale() : Locale.ENGLISH;
            try {
                response.setContentType("application/problem+json");
                response.getOutputStream().write(json.writeValueAsBytes(texts.plain(status, locale, path)));
                response.finishResponse();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
