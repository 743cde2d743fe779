package org.amends.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Locale;
import org.amends.exchange.ImportPreview;
import org.amends.exchange.Problems;
import org.amends.uikit.InfoBox;
import org.springframework.context.MessageSource;

/** The first rows as they would go in, and what is wrong with them. */
final class PreviewTable extends Div {

    private static final int SHOWN = 80;

    PreviewTable(ImportPreview preview, MessageSource texts, Locale locale) {
        addClassName("am-preview");
        if (!preview.problems().isEmpty()) {
            add(new InfoBox(Problems.say(preview.problems(), texts, locale)).problem());
            return;
        }
        List<String> columns = preview.rows().stream()
                .flatMap(row -> row.values().keySet().stream())
                .distinct()
                .toList();
        NativeTable table = new NativeTable();
        table.setCaptionText(
                getTranslation("exchange.preview.caption", preview.rows().size()));
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("exchange.rejected.line"));
        for (String column : columns) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(ColumnWords.of(this, column));
        }
        for (ImportPreview.Row row : preview.rows()) {
            NativeTableRow line = table.getBody().addRow();
            line.addDataCell().setText(Long.toString(row.line()));
            for (String column : columns) {
                NativeTableCell cell = line.addDataCell();
                String value = row.values().getOrDefault(column, "");
                cell.setText(value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value);
                cell.getElement().setAttribute("dir", "auto");
            }
            if (!row.problems().isEmpty()) {
                line.addClassName("am-preview-bad");
                NativeTableRow why = table.getBody().addRow();
                why.addClassNames("am-preview-bad", "am-preview-why");
                why.add(across(columns, Problems.say(row.problems(), texts, locale)));
            } else if (row.skipped()) {
                NativeTableCell why = across(columns, getTranslation("exchange.preview.skipped"));
                why.addClassName("am-third");
                table.getBody().addRow().add(why);
            }
        }
        add(table);
    }

    private static NativeTableCell across(List<String> columns, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.setColspan(columns.size() + 1);
        return cell;
    }
}
