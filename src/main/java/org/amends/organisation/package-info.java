/** Who works here and when: users, teams, roles, sign-in, opening hours and holiday calendars. */
@ApplicationModule(allowedDependencies = {"kernel", "uikit"})
@NullMarked
package org.amends.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
