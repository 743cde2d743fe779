/** Values and mechanisms that every module shares: money, addresses, ids, time, refusals and system actors. */
@ApplicationModule(
        type = Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.amends.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
