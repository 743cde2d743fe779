@NullMarked
package org.amends.followup.ui;

import org.jspecify.annotations.NullMarked;
