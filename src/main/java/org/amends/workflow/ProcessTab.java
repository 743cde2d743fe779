package org.amends.workflow;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ui.CaseTab;
import org.amends.uikit.ProcessDiagram;

/** The processes of a case as they are drawn, with the token and the way it came. */
@SpringComponent
class ProcessTab implements CaseTab {

    private final ProcessPaths paths;

    ProcessTab(ProcessPaths paths) {
        this.paths = paths;
    }

    @Override
    public String title() {
        return "workflow.tab";
    }

    @Override
    public Component of(ComplaintData complaint) {
        Div drawings = new Div();
        drawings.addClassName("am-processes");
        for (ProcessPaths.Path path : paths.of(complaint.id())) {
            String stage = drawings.getTranslation(
                    "complaint.stage." + complaint.stage().name());
            ProcessDiagram diagram =
                    new ProcessDiagram(path.xml(), drawings.getTranslation("workflow.drawing", path.name(), stage));
            diagram.show(path.active(), path.passed(), path.flows());
            drawings.add(new H3(drawings.getTranslation("workflow.process." + path.key())), diagram);
        }
        return drawings;
    }
}
