package org.amends.organisation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For agents and above, administrators, the process, and system actors that work cases. */
@PreAuthorize("hasAnyRole('AGENT', 'ADMIN') or hasAnyAuthority('PROCESS', 'SYSTEM_WORK')")
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ReadsCases {}
