@NullMarked
package org.amends.customer.web;

import org.jspecify.annotations.NullMarked;
