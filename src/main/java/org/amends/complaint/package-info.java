/** The complaint itself: intake, case, conversation, clocks, queue and search. */
@ApplicationModule(
        allowedDependencies = {"kernel", "uikit", "organisation", "exchange", "notification", "customer", "customer::ui"
        })
@NullMarked
package org.amends.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
