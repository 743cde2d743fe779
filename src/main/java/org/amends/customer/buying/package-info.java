/** When customers without a contract buy, and whether they will again: fitted to the company's own purchases. */
@NullMarked
package org.amends.customer.buying;

import org.jspecify.annotations.NullMarked;
