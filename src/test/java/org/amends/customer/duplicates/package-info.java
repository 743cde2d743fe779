@NullMarked
package org.amends.customer.duplicates;

import org.jspecify.annotations.NullMarked;
