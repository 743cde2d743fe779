/** The process engine: every line that knows Flowable, BPMN and DMN. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "uikit",
            "organisation",
            "customer",
            "complaint",
            "complaint::ui",
            "recovery",
            "followup",
            "retention",
            "notification"
        })
@NullMarked
package org.amends.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
