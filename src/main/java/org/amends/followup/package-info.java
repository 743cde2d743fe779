/** The contact after closing that finds out whether the customer came back. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "uikit",
            "organisation",
            "notification",
            "customer",
            "customer::ui",
            "complaint",
            "complaint::ui",
            "recovery"
        })
@NullMarked
package org.amends.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
