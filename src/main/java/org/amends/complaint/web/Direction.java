package org.amends.complaint.web;

import com.fasterxml.jackson.annotation.JsonAlias;

/** Whose words: IN the customer's, OUT ours to them. */
enum Direction {
    @JsonAlias({"INBOUND", "INCOMING"})
    IN,
    @JsonAlias({"OUTBOUND", "OUTGOING"})
    OUT
}
