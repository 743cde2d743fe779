@NullMarked
package org.amends.customer.buying;

import org.jspecify.annotations.NullMarked;
