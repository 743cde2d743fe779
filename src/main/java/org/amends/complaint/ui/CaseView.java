package org.amends.complaint.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintNumber;
import org.amends.kernel.Unknown;
import org.amends.uikit.Page;
import org.amends.uikit.ProcessDiagram;

/**
 * A case: who, what was said, what is to be done; the process as a tab.
 *
 * <p>Forms, panels and tabs come as beans, many from other modules: what they are made of is named here, for the browser
 * to get it with the page.
 */
@Route("complaints/:number")
@Uses(BigDecimalField.class)
@Uses(ComboBox.class)
@Uses(DateTimePicker.class)
@Uses(Details.class)
@Uses(MultiSelectComboBox.class)
@Uses(ProcessDiagram.class)
@Uses(Select.class)
@RolesAllowed({"AGENT", "ADMIN"})
public class CaseView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final CaseDesk desk;
    private String title = "";

    CaseView(CaseDesk desk) {
        this.desk = desk;
        addClassName("am-case");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String number = event.getRouteParameters().get("number").orElse("");
        try {
            ComplaintData complaint = desk.complaint(new ComplaintNumber(number));
            // it says that the reader has gone: before the next one says that they are here
            removeAll();
            CaseSheet sheet = new CaseSheet(desk, complaint);
            add(sheet);
            title = sheet.title();
        } catch (Unknown unknown) {
            event.rerouteToError(NotFoundException.class, number);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
