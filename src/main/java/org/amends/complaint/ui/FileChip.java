package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.amends.complaint.AttachmentData;

/** A file by its name and size, a picture by itself; opened or saved by a click. */
final class FileChip extends Div {

    private static final long KILO = 1_000;
    private static final double MEGA = 1_000_000;

    FileChip(AttachmentData file) {
        addClassName("am-file-chip");
        Anchor open = new Anchor("files/" + file.id().text(), "");
        // not a page of ours: the browser asks the server itself
        open.setRouterIgnore(true);
        open.setTarget(AnchorTarget.BLANK);
        open.getElement().setAttribute("rel", "noopener");
        open.setTitle(file.name());
        if (file.thumbnail()) {
            addClassName("am-file-picture");
            Image picture = new Image("files/" + file.id().text() + "/thumbnail", "");
            picture.getElement().setAttribute("loading", "lazy");
            open.add(picture);
        } else {
            Component icon = VaadinIcon.FILE_O.create();
            icon.getElement().setAttribute("aria-hidden", "true");
            open.add(icon);
        }
        Span name = new Span(file.name());
        name.addClassName("am-file-name");
        name.getElement().setAttribute("dir", "auto");
        Span size = new Span(size(file.size()));
        size.addClassName("am-file-size");
        open.add(name, size);
        add(open);
    }

    /** With a button that takes the file away again. */
    FileChip removable(String name, Runnable remove) {
        Button cross = new Button(VaadinIcon.CLOSE_SMALL.create(), pressed -> remove.run());
        cross.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        cross.setAriaLabel(Labels.say("complaint.files.remove", name));
        add(cross);
        return this;
    }

    static Component[] of(List<AttachmentData> files) {
        return files.stream().map(FileChip::new).toArray(Component[]::new);
    }

    private static String size(long bytes) {
        return bytes < MEGA
                ? Labels.say("complaint.files.kb", Math.max(1, bytes / KILO))
                : UI.getCurrent().getTranslation("complaint.files.mb", bytes / MEGA);
    }
}
