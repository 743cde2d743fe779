package org.amends.customer;

/** What a customer said about leaving. Published in the transaction of the act, which holds the customer. */
public sealed interface LeavingEvent {

    CustomerId customer();

    record Stated(CustomerId customer, LeavingIntentionId intention) implements LeavingEvent {}

    /** None of what they stated stands any longer. */
    record TakenBack(CustomerId customer) implements LeavingEvent {}
}
