package org.amends.complaint;

/** S1 harm or legal exposure, S2 serious loss, S3 ordinary, S4 annoyance; S3 until triage. */
public enum Severity {
    S1,
    S2,
    S3,
    S4
}
