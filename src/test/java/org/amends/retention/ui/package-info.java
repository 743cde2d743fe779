@NullMarked
package org.amends.retention.ui;

import org.jspecify.annotations.NullMarked;
