@NullMarked
package org.amends.complaint;

import org.jspecify.annotations.NullMarked;
