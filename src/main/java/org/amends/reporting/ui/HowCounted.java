package org.amends.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.amends.reporting.DefectionReport;
import org.amends.retention.DefectionCause;

/** What each figure counts, in words, with the formula. */
final class HowCounted extends Dialog {

    private static final List<String> FIGURES =
            List.of("lost", "share", "value", "tier", "complained", "soon", "bars", "also");

    HowCounted(DefectionReport report) {
        setHeaderTitle(Says.text("counted"));
        addClassName("am-dialog");
        setWidth("min(42rem, 100%)");
        DescriptionList list = new DescriptionList();
        for (String figure : FIGURES) {
            list.add(new DescriptionList.Term(Says.text("counted." + figure)));
            list.add(new DescriptionList.Description(Says.text("counted." + figure + ".how")));
        }
        list.add(new DescriptionList.Term(Says.text("counted.marks")));
        list.add(new DescriptionList.Description(Says.text(
                "counted.marks.how",
                Says.number(report.losses().customers()),
                Says.number(Math.round((double) report.losses().customers()
                        * DefectionCause.CORE_SERVICE_FAILURE.publishedShare()
                        / DefectionCause.publishedSum())))));
        Div text = new Div(list);
        text.addClassName("am-counted");
        add(text);
        Button close = new Button(Says.text("close"), pressed -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }
}
