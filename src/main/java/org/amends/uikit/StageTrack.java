package org.amends.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How far a case has come: filled segments behind, a dashed one where it stands, pale ones ahead. */
public final class StageTrack extends Div {

    /**
     * @param stages what the stages are called, in order
     * @param current index of the one it stands at; their number when all are done
     */
    public StageTrack(List<String> stages, int current) {
        addClassName("am-stages");
        Span here = new Span(current < stages.size() ? stages.get(current) : stages.get(stages.size() - 1));
        here.addClassName("am-stages-here");
        here.getElement().setAttribute("aria-hidden", "true");
        OrderedList track = new OrderedList();
        for (int index = 0; index < stages.size(); index++) {
            track.add(segment(stages.get(index), index, current));
        }
        add(here, track);
    }

    private static ListItem segment(String stage, int index, int current) {
        String state = index < current ? "done" : index == current ? "current" : "ahead";
        ListItem segment = new ListItem(new Quiet(Words.say("stage." + state, stage)));
        segment.addClassNames("am-stage", "am-stage-" + state);
        segment.setTitle(Words.say("stage." + state, stage));
        if (index == current) {
            segment.getElement().setAttribute("aria-current", "step");
        }
        return segment;
    }
}
