package org.amends.workflow;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ui.CaseTab;
import org.amends.organisation.BusinessTime;
import org.amends.uikit.Moments;
import org.amends.uikit.ProcessDiagram;

/** The processes of a case as they are drawn, with the token and the way it came. */
@SpringComponent
class ProcessTab implements CaseTab {

    private final ProcessPaths paths;
    private final ProcessWords words;
    private final BusinessTime business;
    private final Clock clock;

    ProcessTab(ProcessPaths paths, ProcessWords words, BusinessTime business, Clock clock) {
        this.paths = paths;
        this.words = words;
        this.business = business;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "workflow.tab";
    }

    @Override
    public Component of(ComplaintData complaint) {
        Div drawings = new Div();
        drawings.addClassName("am-processes");
        Moments moments = new Moments(clock, business.hours().zone());
        for (ProcessPaths.Path path : paths.of(complaint.id())) {
            String stage = drawings.getTranslation(
                    "complaint.stage." + complaint.stage().name());
            String name = drawings.getTranslation("workflow.process." + path.key());
            ProcessDiagram diagram = new ProcessDiagram(
                    words.named(path.xml(), UI.getCurrent().getLocale()),
                    drawings.getTranslation("workflow.drawing", name, stage));
            diagram.show(path.active(), path.passed(), path.flows());
            drawings.add(new H3(name), diagram, new VisitTable(path.visits(), words, moments, clock.instant()));
        }
        return drawings;
    }
}
