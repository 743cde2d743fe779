/** Recency, frequency and value of what customers buy, as scores from 1 to 5 and as segments. */
@NullMarked
package org.amends.customer.rfm;

import org.jspecify.annotations.NullMarked;
