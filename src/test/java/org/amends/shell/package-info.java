/** The frame as people meet it, on the running application. */
@NullMarked
package org.amends.shell;

import org.jspecify.annotations.NullMarked;
