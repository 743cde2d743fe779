package org.amends.customer;

/** What kind of customer. */
public enum CustomerType {
    PERSON,
    ORGANISATION
}
