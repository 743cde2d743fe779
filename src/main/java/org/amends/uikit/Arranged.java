package org.amends.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasOrderedComponents;
import java.util.List;

/** Shows other components than before, and leaves those alone that stay: somebody may be typing in them. */
public final class Arranged {

    private Arranged() {}

    /** @param parent afterwards has the wanted children, in their order, and no others */
    public static void in(HasOrderedComponents parent, List<Component> wanted) {
        parent.getChildren().filter(child -> !wanted.contains(child)).toList().forEach(parent::remove);
        for (int place = 0; place < wanted.size(); place++) {
            if (place >= parent.getComponentCount() || parent.getComponentAt(place) != wanted.get(place)) {
                parent.addComponentAtIndex(place, wanted.get(place));
            }
        }
    }
}
