/** The kit as its readers meet it: words, times, amounts, contrast, and a gallery of all pieces. */
@NullMarked
package org.amends.uikit;

import org.jspecify.annotations.NullMarked;
