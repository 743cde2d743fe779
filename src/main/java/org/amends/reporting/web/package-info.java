@NullMarked
package org.amends.reporting.web;

import org.jspecify.annotations.NullMarked;
