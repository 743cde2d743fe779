/** Signing in: names and passwords at two doors, one for scripts and one for screens. */
@NullMarked
package org.amends.organisation.security;

import org.jspecify.annotations.NullMarked;
