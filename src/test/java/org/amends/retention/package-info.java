@NullMarked
package org.amends.retention;

import org.jspecify.annotations.NullMarked;
