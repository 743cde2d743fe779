@NullMarked
package org.amends.customer;

import org.jspecify.annotations.NullMarked;
