/** What is measured, not tested: how Amends fares with much to do. */
@NullMarked
package org.amends.bench;

import org.jspecify.annotations.NullMarked;
