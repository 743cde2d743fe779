@NullMarked
package org.amends.complaint.ui;

import org.jspecify.annotations.NullMarked;
