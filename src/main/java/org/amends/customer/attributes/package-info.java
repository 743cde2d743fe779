/** What an administrator decides to write down about customers beyond what everybody has, such as their reasons to buy. */
@NullMarked
package org.amends.customer.attributes;

import org.jspecify.annotations.NullMarked;
