package org.amends.retention;

/** Whether a customer of a file has left; other systems list those who stay beside those who do not. */
enum Left {
    YES,
    NO
}
