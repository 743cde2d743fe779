@NullMarked
package org.amends.exchange.csv;

import org.jspecify.annotations.NullMarked;
