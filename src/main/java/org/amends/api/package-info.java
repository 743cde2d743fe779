/** What all endpoints share: problem details, paging and the description of the interface. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "uikit",
            "organisation",
            "customer",
            "complaint",
            "recovery",
            "followup",
            "retention"
        })
@NullMarked
package org.amends.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
