package org.amends.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Collection;
import java.util.List;

/**
 * A process as it is drawn in its BPMN file, with a token where it stands and the way it came. Zoomed with the buttons or
 * with Ctrl and the wheel, moved by dragging. The mark of bpmn.io in the corner must stay: its licence asks for it.
 */
@Tag("amends-process-diagram")
@JsModule("./components/amends-process-diagram.ts")
@NpmPackage(value = "bpmn-js", version = "18.6.2")
@CssImport("bpmn-js/dist/assets/diagram-js.css")
@CssImport("bpmn-js/dist/assets/bpmn-js.css")
public final class ProcessDiagram extends Component implements HasSize, HasStyle {

    /**
     * @param xml BPMN 2.0 with diagram interchange
     * @param label the process and where it stands, in words, for who cannot see the drawing
     */
    public ProcessDiagram(String xml, String label) {
        getElement().setProperty("xml", xml);
        getElement().setProperty("label", label);
        getElement()
                .setPropertyList(
                        "words", List.of(Words.say("process.in"), Words.say("process.out"), Words.say("process.fit")));
    }

    /**
     * Ids as in the BPMN file; unknown ones are ignored, since an old case may run on an older drawing.
     *
     * @param active the activities where a token is
     * @param passed the activities it has left
     * @param flows the sequence flows it took
     */
    public ProcessDiagram show(Collection<String> active, Collection<String> passed, Collection<String> flows) {
        getElement().setPropertyList("active", List.copyOf(active));
        getElement().setPropertyList("passed", List.copyOf(passed));
        getElement().setPropertyList("flows", List.copyOf(flows));
        return this;
    }
}
