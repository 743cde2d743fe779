@NullMarked
package org.amends.customer.attributes;

import org.jspecify.annotations.NullMarked;
