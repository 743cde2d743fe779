/** What tests of every module share: one database server and one application for the whole run, and a clock they move. */
@NullMarked
package org.amends.testing;

import org.jspecify.annotations.NullMarked;
