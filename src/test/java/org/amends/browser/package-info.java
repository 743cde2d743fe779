@NullMarked
package org.amends.browser;

import org.jspecify.annotations.NullMarked;
