@NullMarked
package org.amends.reporting;

import org.jspecify.annotations.NullMarked;
