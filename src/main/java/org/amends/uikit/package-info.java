/** The look of Amends as Vaadin components without beans: badges, times, cards, the timeline, the process diagram, form pieces. */
@ApplicationModule(
        type = Type.OPEN,
        allowedDependencies = {"kernel"})
@NullMarked
package org.amends.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
