package org.amends.organisation.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.amends.organisation.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** A password that an administrator has seen opens nothing to scripts: on the screens another one is chosen first. */
final class OwnPasswordFirst extends OncePerRequestFilter {

    private final Problems problems;

    OwnPasswordFirst(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null
                && who.getPrincipal() instanceof SignedIn person
                && person.member().mustChangePassword()) {
            problems.refuse(request, response, "organisation.password.first");
            return;
        }
        chain.doFilter(request, response);
    }
}
