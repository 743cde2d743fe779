@NullMarked
package org.amends.exchange.ui;

import org.jspecify.annotations.NullMarked;
