/** When days are working days and hours are open: the arithmetic, and the holidays it needs. */
@NullMarked
package org.amends.organisation.calendar;

import org.jspecify.annotations.NullMarked;
