package org.amends.workflow;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.amends.uikit.Moments;
import org.amends.workflow.ProcessPaths.Visit;

/** Where a process has stopped on its way, since when and for how long; the drawing in words. */
final class VisitTable extends NativeTable {

    VisitTable(List<Visit> visits, ProcessWords words, Moments moments, Instant now) {
        addClassName("am-visits");
        setCaptionText(getTranslation("workflow.visits"));
        NativeTableRow head = getHead().addRow();
        for (String column : List.of("step", "from", "took")) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(getTranslation("workflow.visits." + column));
            cell.getElement().setAttribute("scope", "col");
        }
        visits.forEach(visit -> {
            NativeTableRow row = getBody().addRow();
            row.addDataCell().setText(words.name(visit.activity(), visit.name(), getLocale()));
            Span from = new Span(moments.at(visit.from()));
            from.setTitle(moments.exact(visit.from()));
            NativeTableCell began = row.addDataCell();
            began.add(from);
            String took = moments.span(Duration.between(visit.from(), visit.until() == null ? now : visit.until()));
            row.addDataCell().setText(visit.until() == null ? getTranslation("workflow.visits.since", took) : took);
            row.setClassName("am-visit-now", visit.until() == null);
        });
    }
}
