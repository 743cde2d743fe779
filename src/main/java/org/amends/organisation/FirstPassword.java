package org.amends.organisation;

/** A password that was generated: shown once, kept nowhere in clear, to be changed at the first sign-in. */
public record FirstPassword(UserId user, String password) {

    /** Without the password, so that no log ever tells it. */
    @Override
    public String toString() {
        return "FirstPassword[user=" + user + "]";
    }
}
