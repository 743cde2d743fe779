@NullMarked
package org.amends.organisation.security;

import org.jspecify.annotations.NullMarked;
