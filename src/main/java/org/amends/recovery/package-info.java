/** Making it good: what is proposed, who may grant it, what was granted and what was done. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "uikit",
            "organisation",
            "notification",
            "customer",
            "customer::ui",
            "complaint",
            "complaint::ui"
        })
@NullMarked
package org.amends.recovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
