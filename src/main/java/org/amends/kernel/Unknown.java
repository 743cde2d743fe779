package org.amends.kernel;

/** What was asked for does not exist, or not for who asks (404). */
public final class Unknown extends Refusal {

    public Unknown(String key, Object... arguments) {
        super(key, arguments);
    }
}
