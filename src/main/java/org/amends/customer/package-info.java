/** Who complains: identification, contact, purchases, and what they are worth and likely to do (tier, zone, risk). */
@ApplicationModule(allowedDependencies = {"kernel", "uikit", "organisation", "exchange"})
@NullMarked
package org.amends.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
