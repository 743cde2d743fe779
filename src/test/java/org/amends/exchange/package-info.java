@NullMarked
package org.amends.exchange;

import org.jspecify.annotations.NullMarked;
