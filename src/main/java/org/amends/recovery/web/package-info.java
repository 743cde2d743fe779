@NullMarked
package org.amends.recovery.web;

import org.jspecify.annotations.NullMarked;
