package org.amends.shell;

import java.util.Locale;

/** A bean of this type adds a paragraph beneath the sign-in form, such as who may look around in the demo company. */
public interface SignInNotice {

    /** Plain text in the reader's language; line breaks are kept. */
    String text(Locale reader);
}
