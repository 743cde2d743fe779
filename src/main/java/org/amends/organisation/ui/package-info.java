@NullMarked
package org.amends.organisation.ui;

import org.jspecify.annotations.NullMarked;
