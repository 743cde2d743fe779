package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import org.amends.complaint.AttachmentData;
import org.amends.uikit.Glyph;

/** A file by its name and size, a picture by itself; opened or saved by a click. */
public final class FileChip extends Div {

    private static final long KILO = 1_000;
    private static final double MEGA = 1_000_000;

    FileChip(AttachmentData file) {
        Anchor open = new Anchor("files/" + file.id().text(), "");
        // not a page of ours: the browser asks the server itself
        open.setRouterIgnore(true);
        open.setTarget(AnchorTarget.BLANK);
        open.getElement().setAttribute("rel", "noopener");
        fill(
                open,
                file,
                file.thumbnail()
                        ? shown(new Image("files/" + file.id().text() + "/thumbnail", ""))
                        : Glyph.FILE.create());
    }

    private FileChip() {}

    /** For who has no account. @param content saved by a click @param picture the thumbnail, if the file has one */
    public static FileChip saved(AttachmentData file, DownloadHandler content, DownloadHandler picture) {
        FileChip chip = new FileChip();
        chip.fill(
                new Anchor(content, ""),
                file,
                file.thumbnail() ? chip.shown(new Image(picture, "")) : Glyph.FILE.create());
        return chip;
    }

    /** Only named. */
    public static FileChip unlinked(AttachmentData file) {
        FileChip chip = new FileChip();
        Div named = new Div();
        named.addClassName("am-file-named");
        chip.fill(named, file, Glyph.FILE.create());
        return chip;
    }

    /** With a button that takes the file away again. */
    public FileChip removable(String name, Runnable remove) {
        Button cross = new Button(Glyph.CLOSE.create(), pressed -> remove.run());
        cross.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        cross.setAriaLabel(Labels.say("complaint.files.remove", name));
        add(cross);
        return this;
    }

    static Component[] of(List<AttachmentData> files) {
        return files.stream().map(FileChip::new).toArray(Component[]::new);
    }

    private <C extends Component & HasComponents> void fill(C frame, AttachmentData file, Component sign) {
        addClassName("am-file-chip");
        Span name = new Span(file.name());
        name.addClassName("am-file-name");
        name.getElement().setAttribute("dir", "auto");
        name.setTitle(file.name());
        Span size = new Span(size(file.size()));
        size.addClassName("am-file-size");
        frame.add(sign, name, size);
        add(frame);
    }

    private Image shown(Image picture) {
        addClassName("am-file-picture");
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }

    private static String size(long bytes) {
        return bytes < MEGA
                ? Labels.say("complaint.files.kb", Math.max(1, bytes / KILO))
                : UI.getCurrent().getTranslation("complaint.files.mb", bytes / MEGA);
    }
}
