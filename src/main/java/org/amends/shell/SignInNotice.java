package org.amends.shell;

import com.vaadin.flow.component.Component;

/** A bean of this type adds something above the sign-in form, such as who may look around in the demo company. */
public interface SignInNotice {

    /** New for each page, in the reader's language. */
    Component notice();
}
