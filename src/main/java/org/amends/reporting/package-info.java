/** Boards: what the other modules' tables say about a period, counted so that each figure leads to the rows behind it. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "uikit",
            "organisation",
            "exchange",
            "notification",
            "customer",
            "customer::ui",
            "complaint",
            "complaint::ui",
            "recovery",
            "followup",
            "retention"
        })
@NullMarked
package org.amends.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
