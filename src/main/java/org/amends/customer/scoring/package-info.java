/** Computes what every customer is worth and likely to do, in runs over all of them and for one when something happens. */
@NullMarked
package org.amends.customer.scoring;

import org.jspecify.annotations.NullMarked;
