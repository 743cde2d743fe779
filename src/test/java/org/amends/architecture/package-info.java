/** The walls of the house, and a counter-example for each that proves that it stands. */
@NullMarked
package org.amends.architecture;

import org.jspecify.annotations.NullMarked;
