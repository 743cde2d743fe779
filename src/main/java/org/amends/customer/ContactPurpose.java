package org.amends.customer;

/** What for we speak to customers of our own accord. */
public enum ContactPurpose {
    SERVICE,
    SURVEY,
    MARKETING,
    WIN_BACK
}
