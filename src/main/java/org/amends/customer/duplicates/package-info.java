/** The same customer twice: found, compared, merged and parted again. */
@NullMarked
package org.amends.customer.duplicates;

import org.jspecify.annotations.NullMarked;
