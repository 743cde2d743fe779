package org.amends.complaint.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.amends.complaint.ComplaintData;
import org.springframework.core.annotation.Order;

/** The story of the case on paper, for a file or an authority; the theme leaves out what is only for the screen. */
@SpringComponent
@Order
class PrintAct implements CaseAct {

    @Override
    public String label() {
        return "complaint.also.print";
    }

    @Override
    public boolean isOffered(ComplaintData complaint) {
        return true;
    }

    @Override
    public void begin(ComplaintData complaint, CaseActions actions) {
        UI.getCurrent().getPage().executeJs("window.print()");
    }
}
