/** What is known of a customer beside their own row: whom to speak to, how they live and pay, who brought them. */
@NullMarked
package org.amends.customer.facts;

import org.jspecify.annotations.NullMarked;
