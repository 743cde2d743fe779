package org.amends.customer.attributes;

/** What can be written down as an attribute, and in which column it is looked for. */
public enum AttributeType {
    TEXT("text_value", false),
    NUMBER("number_value", true),
    DATE("day_value", true),
    YES_NO("text_value", false),
    CHOICE("text_value", false);

    private final String column;
    private final boolean ordered;

    AttributeType(String column, boolean ordered) {
        this.column = column;
        this.ordered = ordered;
    }

    String column() {
        return column;
    }

    /** Whether it is looked for from one value to another instead of by one. */
    public boolean isOrdered() {
        return ordered;
    }
}
