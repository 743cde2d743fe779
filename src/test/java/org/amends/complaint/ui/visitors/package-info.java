@NullMarked
package org.amends.complaint.ui.visitors;

import org.jspecify.annotations.NullMarked;
