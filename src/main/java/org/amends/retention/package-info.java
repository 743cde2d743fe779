/** Customers lost: why, and what went with them. */
@ApplicationModule(allowedDependencies = {"kernel", "uikit", "organisation", "exchange", "customer", "customer::ui"})
@NullMarked
package org.amends.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
