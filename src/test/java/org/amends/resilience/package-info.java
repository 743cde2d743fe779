/** The product in processes of its own, in the worst moments: killed, started on damage, several at once. */
@NullMarked
package org.amends.resilience;

import org.jspecify.annotations.NullMarked;
