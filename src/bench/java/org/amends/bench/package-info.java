/** Measures what the product costs, beside the bare engine and the bare database, in one run. Nothing here is a test. */
@NullMarked
package org.amends.bench;

import org.jspecify.annotations.NullMarked;
