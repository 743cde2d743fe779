@NullMarked
package org.amends.recovery.ui;

import org.jspecify.annotations.NullMarked;
