@NullMarked
package org.amends.process;

import org.jspecify.annotations.NullMarked;
