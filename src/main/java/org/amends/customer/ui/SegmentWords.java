package org.amends.customer.ui;

import com.vaadin.flow.component.Component;
import org.amends.customer.rfm.Segments;

/** Segments in the reader's language, as far as they are the published ones. */
final class SegmentWords {

    private SegmentWords() {}

    static String of(String name, Component reader) {
        boolean published = Segments.PUBLISHED.inOrder().stream()
                .anyMatch(segment -> segment.name().equals(name));
        return published ? reader.getTranslation("customer.segment." + name.replaceAll("[^A-Za-z]", "")) : name;
    }
}
