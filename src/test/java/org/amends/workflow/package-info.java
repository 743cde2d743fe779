@NullMarked
package org.amends.workflow;

import org.jspecify.annotations.NullMarked;
