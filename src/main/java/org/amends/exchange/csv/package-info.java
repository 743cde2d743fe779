/** A CSV file as a stream of records that know their line. */
@NullMarked
package org.amends.exchange.csv;

import org.jspecify.annotations.NullMarked;
