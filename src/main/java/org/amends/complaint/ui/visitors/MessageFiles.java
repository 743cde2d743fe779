package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.UI;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.Enclosed;
import org.amends.complaint.VisitorFiles;

/** The files of the next message on a case. Their names, not they, are known to the browser until its window is shut. */
final class MessageFiles {

    private static final String PLACE = "'amends-files/' + $0";

    private final VisitorFiles files;
    private final Enclosures held = Enclosures.ofThisSession();
    private final String place;

    MessageFiles(VisitorFiles files, ComplaintNumber number) {
        this.files = files;
        this.place = number.value();
    }

    FilesField field() {
        FilesField field = new FilesField(files, place, names -> UI.getCurrent()
                .getPage()
                .executeJs("sessionStorage.setItem(" + PLACE + ", $1)", place, names));
        UI.getCurrent()
                .getPage()
                .executeJs("return sessionStorage.getItem(" + PLACE + ") ?? ''", place)
                .then(String.class, field::recall);
        return field;
    }

    Enclosed enclosed() {
        return held.enclosed(place);
    }

    void arrived() {
        held.clear(place);
        UI.getCurrent().getPage().executeJs("sessionStorage.removeItem(" + PLACE + ")", place);
    }

    void discard() {
        held.of(place).forEach(file -> files.discard(held.holder(), file.id()));
        arrived();
    }
}
