@NullMarked
package org.amends.complaint.web;

import org.jspecify.annotations.NullMarked;
