package org.amends.followup.ui;

import java.util.List;
import org.amends.uikit.SegmentedChoice;

/** How the complaint was handled in the customer's eyes, 1 to 5, with what the number means. */
final class SatisfactionChoice extends SegmentedChoice<Integer> {

    SatisfactionChoice() {
        super("", List.of(1, 2, 3, 4, 5), String::valueOf);
        setLabel(getTranslation("followup.result.satisfaction"));
        setRequiredIndicatorVisible(true);
        explain();
        addValueChangeListener(said -> explain());
    }

    /** Says so where nothing is chosen. */
    boolean isComplete() {
        setInvalid(getValue() == null);
        setErrorMessage(isInvalid() ? getTranslation("followup.satisfaction") : "");
        return !isInvalid();
    }

    private void explain() {
        setHelperText(getTranslation("followup.result." + (getValue() == null ? "scale" : getValue())));
    }
}
