@NullMarked
package org.amends.exchange.web;

import org.jspecify.annotations.NullMarked;
