package org.amends.uikit;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;

/** One of a few, side by side: "Upheld | Partly | Not upheld". Radio buttons to the keyboard and to screen readers. */
public class SegmentedChoice<T> extends RadioButtonGroup<T> {

    public SegmentedChoice(String label, List<T> choices, ItemLabelGenerator<T> words) {
        super(label);
        getElement().getThemeList().add("segments");
        setItems(choices);
        setItemLabelGenerator(words);
    }
}
