package org.amends.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.amends.testing.Api;
import org.junit.jupiter.api.Test;

/** A file of another system, brought in by hand. */
class ImportTests extends BrowserTest {

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aForeignFileIsMappedTriedImportedAndItsRejectedRowDownloaded() throws Exception {
        Desk marta = browser.signIn("marta", "es-ES");
        Page page = marta.opens("admin/imports").page();
        bring(page, "quejas.csv", """
                exportado ayer
                Expediente;Fecha;Vía;Tema
                %1$s-1;27/2/2026;Teléfono;Aceras rotas
                %1$s-2;2026;Teléfono;Fecha rota
                """.formatted(tag));

        // what separates columns, and what stands before them, is found out
        page.getByText("Las primeras 2 filas")
                .or(page.locator(".am-info-problem"))
                .first()
                .waitFor();
        choose(page, "externalId", "Expediente");
        choose(page, "receivedAt", "Fecha");
        choose(page, "channel", "Vía");
        choose(page, "subject", "Tema");
        pick(page.locator("vaadin-combo-box").filter(labelled(marta.says("exchange.map.dateFormat"))), "d/M/yyyy");
        line(page, "channel").locator("vaadin-button").click();
        Locator dialog = page.locator("vaadin-dialog-overlay");
        pick(dialog.locator("vaadin-combo-box").first(), marta.says("complaint.channel.PHONE"));
        marta.confirms();
        page.getByText("«2026» no es una fecha").waitFor();

        String name = "Expedientes " + tag;
        marta.presses("exchange.save").writesInDialog(name).confirms();
        marta.seesWords(name);
        marta.presses("exchange.begin");
        Locator job = page.locator(".am-import")
                .filter(new Locator.FilterOptions().setHasText("quejas.csv"))
                .first();
        job.getByText(marta.says("exchange.state.SUCCEEDED")).waitFor();
        assertThat(job.innerText()).contains("2 filas leídas: 1 importadas, 0 ya conocidas, 1 rechazadas");

        Download rejected = page.waitForDownload(
                () -> job.getByText(marta.says("exchange.download")).click());
        assertThat(Files.readString(rejected.path())).contains("Línea,Motivo,Expediente", tag + "-2,2026,");
        assertThat(Api.body(ana.get("/api/v1/complaints?q={id}", tag + "-1"))
                        .get("items")
                        .get(0)
                        .get("subject")
                        .asText())
                .isEqualTo("Aceras rotas");

        bring(page, "quejas.csv", "Expediente;Fecha;Vía;Tema\n%1$s-3;28/2/2026;Teléfono;Otra\n".formatted(tag));
        pick(page.locator("vaadin-combo-box").filter(labelled(marta.says("exchange.saved"))), name);
        line(page, "subject")
                .locator("vaadin-combo-box input[value='Tema'], input")
                .first()
                .waitFor();
        marta.presses("exchange.saved.remove");
        marta.seesWords("Se quitó la correspondencia «" + name + "».");
        marta.presses("exchange.discard");
        page.locator("vaadin-upload").waitFor();
    }

    private static void bring(Page page, String name, String text) {
        FileChooser chooser = page.waitForFileChooser(
                () -> page.locator("vaadin-upload vaadin-button").first().click());
        chooser.setFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.locator(".am-map-line").first().waitFor();
    }

    private static void choose(Page page, String ours, String theirs) {
        pick(line(page, ours).locator("vaadin-combo-box").first(), theirs);
    }

    private static void pick(Locator field, String words) {
        field.locator("input").fill(words);
        field.page()
                .locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    private static Locator line(Page page, String ours) {
        return page.locator(".am-map-line")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".am-map-name .am-third")
                                .getByText(ours, new Locator.GetByTextOptions().setExact(false))))
                .first();
    }

    private static Locator.FilterOptions labelled(String label) {
        return new Locator.FilterOptions().setHasText(label);
    }
}
