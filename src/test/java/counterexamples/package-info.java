/** What the rules of the house forbid, one of each; outside the application, so that nothing of it comes alive. */
@NullMarked
package counterexamples;

import org.jspecify.annotations.NullMarked;
