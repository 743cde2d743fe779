/** What comes in by the thousand: CSV files read in the background, mapped, checked row by row, and never taken twice. */
@ApplicationModule(allowedDependencies = {"kernel", "uikit", "organisation"})
@NullMarked
package org.amends.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
