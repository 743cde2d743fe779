@NullMarked
package org.amends.retention.web;

import org.jspecify.annotations.NullMarked;
