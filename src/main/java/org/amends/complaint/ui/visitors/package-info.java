/** The pages for whoever has no account: to complain, and to follow a complaint. */
@NullMarked
package org.amends.complaint.ui.visitors;

import org.jspecify.annotations.NullMarked;
