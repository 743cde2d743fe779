package org.amends.organisation.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.amends.organisation.StaffDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** The door of the screens: a form at {@code /login}, a session, and views that say themselves who may open them. */
@Configuration(proxyBeanMethods = false)
class ScreenSecurity {

    private static final String LOGIN = "/login";
    private static final String[] ANYBODYS = {
        "/icons/**", "/images/**", "/fonts/**", "/favicon.ico", "/manifest.webmanifest", "/robots.txt"
    };

    /** Static and set at once, so that every filter is made with it. */
    @Bean
    static SecurityContextHolderStrategy securityContextHolderStrategy() {
        SecurityContextHolderStrategy strategy = new SystemActorsFirst();
        SecurityContextHolder.setContextHolderStrategy(strategy);
        return strategy;
    }

    @Bean
    @Order(2)
    SecurityFilterChain screenSecurityFilterChain(HttpSecurity http, StaffDirectory staff) throws Exception {
        return http.authorizeHttpRequests(requests -> requests
                        // an error of the scripts' door is dispatched here, without its caller: it must not end at
                        // /login
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(ANYBODYS)
                        .permitAll())
                .formLogin(form -> form.loginPage(LOGIN).permitAll().failureHandler((request, response, refused) -> {
                    String why = refused instanceof TooManyAttempts ? "?error=wait" : "?error";
                    new SimpleUrlAuthenticationFailureHandler(LOGIN + why)
                            .onAuthenticationFailure(request, response, refused);
                }))
                .addFilterBefore(new FormerStaffFilter(staff), AnonymousAuthenticationFilter.class)
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LOGIN, LOGIN))
                .build();
    }
}
