@NullMarked
package org.amends.customer.facts;

import org.jspecify.annotations.NullMarked;
