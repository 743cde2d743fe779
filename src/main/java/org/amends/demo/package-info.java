/** A company to try everything on, made on the first start with the embedded database. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "uikit",
            "organisation",
            "customer",
            "complaint",
            "recovery",
            "followup",
            "retention",
            "workflow",
            "shell"
        })
@NullMarked
package org.amends.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
