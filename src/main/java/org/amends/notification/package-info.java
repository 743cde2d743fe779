/** What we tell people: the outbox of mails, sent after commit, at least once. */
@ApplicationModule(allowedDependencies = {"kernel", "uikit", "organisation"})
@NullMarked
package org.amends.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
