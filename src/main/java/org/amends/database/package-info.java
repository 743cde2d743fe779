/** Where the data is kept: the embedded MariaDB server or one given from outside, and the pool of connections to it. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.amends.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
