@NullMarked
package org.amends.customer.ui;

import org.jspecify.annotations.NullMarked;
