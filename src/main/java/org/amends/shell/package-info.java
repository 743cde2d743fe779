/** The frame around the views: signing in, the menu, the top bar, languages, and what is shown when something fails. */
@ApplicationModule(allowedDependencies = {"kernel", "uikit", "organisation", "complaint", "complaint::ui"})
@NullMarked
package org.amends.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
