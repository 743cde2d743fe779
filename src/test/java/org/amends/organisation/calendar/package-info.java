@NullMarked
package org.amends.organisation.calendar;

import org.jspecify.annotations.NullMarked;
