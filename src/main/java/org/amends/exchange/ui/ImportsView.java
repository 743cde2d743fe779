package org.amends.exchange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.amends.exchange.ImportData;
import org.amends.exchange.ImportId;
import org.amends.exchange.Imports;
import org.amends.exchange.RejectedRows;
import org.amends.exchange.SavedMappings;
import org.amends.kernel.Conflict;
import org.amends.organisation.BusinessTime;
import org.amends.uikit.Card;
import org.amends.uikit.EmptyState;
import org.amends.uikit.Glyph;
import org.amends.uikit.Moments;
import org.amends.uikit.Notices;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.SegmentedChoice;
import org.amends.uikit.TitledPage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** A company's past, brought in: a file, how to read it, how far it is, what became of its rows. */
@Route(ImportsView.PATH)
@Menu(order = 310, title = "exchange.title")
@RolesAllowed({"MANAGER", "ADMIN"})
public class ImportsView extends Page implements TitledPage {

    static final String PATH = "admin/imports";
    private static final int SHOWN = 30;
    private static final int MILLISECONDS = 1_000;

    private final Imports imports;
    private final SavedMappings mappings;
    private final RejectedRows rejected;
    private final MessageSource texts;
    private final Moments moments;
    private final SegmentedChoice<String> target;
    private final Div task = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Card past;
    private List<ImportData> shown = List.of();
    private @Nullable Registration polls;

    public ImportsView(
            Imports imports,
            SavedMappings mappings,
            RejectedRows rejected,
            MessageSource texts,
            BusinessTime business,
            Clock clock) {
        this.imports = imports;
        this.mappings = mappings;
        this.rejected = rejected;
        this.texts = texts;
        this.moments = new Moments(clock, business.hours().zone());
        target = new SegmentedChoice<>(
                getTranslation("exchange.what"), imports.targets(), name -> getTranslation("exchange.target." + name));
        target.setValue(imports.targets().get(imports.targets().size() - 1));
        target.addClassName("am-imports-what");
        list.addClassName("am-imports");
        past = new Card(getTranslation("exchange.past"));
        add(new PageHeader(title(), getTranslation("exchange.subtitle")), task, past);
        askForFile();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI page = attached.getUI();
        polls = page.addPollListener(polled -> show());
        show();
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        if (polls != null) {
            polls.remove();
        }
        gone.getUI().setPollInterval(-1);
    }

    private void askForFile() {
        task.removeAll();
        task.add(new Card(
                getTranslation("exchange.bring"), target, new FileDrop(imports, target::getValue, this::kept)));
    }

    /** The file is here: how is it to be read? */
    void kept(ImportId id) {
        task.removeAll();
        task.add(new MappingCard(imports.require(id), imports, mappings, texts, begun -> {
            askForFile();
            show();
            if (begun) {
                Notices.success(getTranslation("exchange.begun.notice"));
            }
        }));
    }

    private void show() {
        List<ImportData> now = imports.latest(SHOWN);
        boolean working = now.stream().anyMatch(job -> !job.state().isOver());
        getUI().ifPresent(page -> page.setPollInterval(working ? MILLISECONDS : -1));
        if (now.equals(shown) && past.getChildren().count() > 1) {
            return;
        }
        shown = now;
        list.removeAll();
        now.forEach(job -> list.add(new ImportLine(job, moments, texts, rejected, () -> cancel(job.id()))));
        past.getChildren().skip(1).toList().forEach(past::remove);
        past.add(
                now.isEmpty()
                        ? new EmptyState(
                                Glyph.TABLE,
                                getTranslation("exchange.past.none"),
                                getTranslation("exchange.past.none.text"))
                        : list);
    }

    private void cancel(ImportId id) {
        try {
            imports.cancel(id);
        } catch (Conflict over) {
            Notices.failure(over);
        }
        show();
    }
}
