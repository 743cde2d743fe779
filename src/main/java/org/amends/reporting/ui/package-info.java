@NullMarked
package org.amends.reporting.ui;

import org.jspecify.annotations.NullMarked;
