@NullMarked
package org.amends.followup.web;

import org.jspecify.annotations.NullMarked;
