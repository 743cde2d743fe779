package org.amends.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.text.NumberFormat;
import java.util.Locale;
import org.amends.exchange.ImportData;
import org.amends.exchange.ImportState;
import org.amends.exchange.Problems;
import org.amends.exchange.RejectedRows;
import org.amends.uikit.InfoBox;
import org.amends.uikit.Moments;
import org.springframework.context.MessageSource;

/** An import: whose, of what, how far, and what became of its rows. */
final class ImportLine extends ListItem {

    ImportLine(ImportData job, Moments moments, MessageSource texts, RejectedRows rejected, Runnable cancel) {
        addClassName("am-import");
        Locale locale = getLocale();
        Span file = new Span(job.fileName());
        file.addClassName("am-strong");
        file.getElement().setAttribute("dir", "auto");
        Span what = new Span(getTranslation(
                "exchange.line",
                getTranslation("exchange.target." + job.target()),
                job.startedBy(),
                moments.at(job.createdAt())));
        what.addClassName("am-third");
        Span state = new Span(getTranslation("exchange.state." + job.state().name()));
        state.addClassNames("am-import-state", "am-import-" + job.state().name().toLowerCase(Locale.ROOT));
        Div head = new Div(state, file, what);
        head.addClassName("am-import-head");
        NumberFormat number = NumberFormat.getIntegerInstance(locale);
        Span counts = new Span(getTranslation(
                "exchange.counts",
                number.format(job.read()),
                number.format(job.imported()),
                number.format(job.unchanged()),
                number.format(job.rejected())));
        Div foot = new Div(counts);
        foot.addClassName("am-actions");
        if (job.skipped() > 0) {
            foot.add(new Span(getTranslation("exchange.counts.skipped", job.skipped())));
        }
        add(head);
        if (!job.state().isOver()) {
            ProgressBar bar = new ProgressBar(0, 1, job.progress());
            bar.setIndeterminate(job.state() == ImportState.QUEUED);
            bar.getElement().setAttribute("aria-label", getTranslation("exchange.progress", job.fileName()));
            add(bar);
            Button stop = new Button(getTranslation("exchange.stop"), pressed -> cancel.run());
            stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            foot.add(stop);
        }
        if (job.rejected() > 0 && job.state().isOver()) {
            foot.add(download(job, rejected, locale));
        }
        add(foot);
        if (job.failure() != null) {
            add(new InfoBox(Problems.say(job.failure(), texts, locale)).problem());
        }
    }

    private Anchor download(ImportData job, RejectedRows rejected, Locale locale) {
        DownloadHandler file = event -> {
            event.setFileName(RejectedRows.fileName(job));
            event.setContentType("text/csv;charset=UTF-8");
            rejected.write(job, locale, event.getOutputStream());
        };
        return new Anchor(file, AttachmentType.DOWNLOAD, getTranslation("exchange.download"));
    }
}
