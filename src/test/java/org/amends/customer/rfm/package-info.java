@NullMarked
package org.amends.customer.rfm;

import org.jspecify.annotations.NullMarked;
