package org.amends.organisation.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.amends.organisation.SignedIn;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.StaffMember;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of whoever has been disabled, or given another role or password, since they signed in. */
final class FormerStaffFilter extends OncePerRequestFilter {

    private final StaffDirectory staff;

    FormerStaffFilter(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof SignedIn signedIn && !stillTrue(signedIn.member())) {
            new SecurityContextLogoutHandler().logout(request, response, who);
        }
        chain.doFilter(request, response);
    }

    private boolean stillTrue(StaffMember then) {
        return staff.find(then.id())
                .filter(now ->
                        now.enabled() && now.role() == then.role() && now.passwordNumber() == then.passwordNumber())
                .isPresent();
    }
}
