/** The screens of complaints: the queue, all cases, a new one, and the way to each. */
@NullMarked
package org.amends.complaint.ui;

import org.jspecify.annotations.NullMarked;
