package org.amends.exchange.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.notification.Notification;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.amends.exchange.ImportId;
import org.amends.exchange.ImportMapping;
import org.amends.exchange.Imports;
import org.amends.exchange.SavedMappings;
import org.amends.kernel.SystemActor;
import org.amends.kernel.TypedId;
import org.amends.organisation.Role;
import org.amends.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportsViewTests extends ViewTest {

    private static final SystemActor HOUSE = SystemActor.named("test", Role.MANAGER.authority());
    private static final ImportMapping SEMICOLONS =
            new ImportMapping(Map.of("externalId", "Nº"), null, null, null, null, null, ";", ",");

    @Autowired
    private Imports imports;

    @Autowired
    private SavedMappings mappings;

    private final String name = "Shop " + TypedId.next();

    @AfterEach
    void forget() {
        HOUSE.run(() -> mappings.forget("customers", name));
    }

    @Test
    void leavesNothingBehindOnThePageThatItWasShownOn() {
        signIn("marta");
        open("help");
        int before = listeners();

        for (int visit = 0; visit < 3; visit++) {
            open("admin/imports");
            open("help");
        }

        assertThat(listeners()).isEqualTo(before);
    }

    @Test
    void aSavedMappingIsRemovedAndComesBackAsItWas() {
        HOUSE.run(() -> mappings.save("customers", name, SEMICOLONS));
        signIn("marta");
        bring();
        _assertNone(Button.class, button -> button.withText("Remove it"));

        _setValue(saved("Saved mapping"), name);
        _click(_get(Button.class, button -> button.withText("Remove it")));
        assertThat(kept()).doesNotContainKey(name);
        assertThat(told()).contains("The mapping “" + name + "” is removed.");

        _click(inTheNotice("Undo"));
        assertThat(kept()).containsEntry(name, SEMICOLONS);
        assertThat(saved("Saved mapping").getValue()).isEqualTo(name);
    }

    @Test
    void speaksSpanishOfSavedMappings() {
        HOUSE.run(() -> mappings.save("customers", name, SEMICOLONS));
        signIn("marta", SPANISH);
        bring();
        _setValue(saved("Correspondencia guardada"), name);
        _click(_get(Button.class, button -> button.withText("Quitarla")));

        assertThat(told()).contains("Se quitó la correspondencia «" + name + "».");
    }

    @Test
    void aRowThatIsSkippedSaysSoBeforeAndAfter() {
        signIn("marta");
        ImportId file = bring("defections", "customerExternalId,left\nnobody,NO\n");
        assertThat(page()).contains("Has left").contains("Skipped: by what it says, this row is not one");

        imports.begin(file, ImportMapping.NONE);
        await().until(() -> HOUSE.call(() -> imports.require(file)).state().isOver());
        open("help");
        open("admin/imports");

        assertThat(page())
                .contains("1 rows read: 0 imported, 0 known already, 0 rejected")
                .contains("1 skipped");
    }

    @Test
    void speaksSpanishOfDefections() {
        signIn("marta", SPANISH);
        bring("defections", "customerExternalId,left\nnobody,NO\n");

        assertThat(page()).contains("Deserciones").contains("Se omite: por lo que dice, esta fila no es");
    }

    private static String page() {
        return _get(ImportsView.class).getElement().getTextRecursively();
    }

    private void bring() {
        bring("customers", "externalId,name\n1,Ana\n");
    }

    private ImportId bring(String target, String rows) {
        open("admin/imports");
        ImportId file =
                imports.upload(target, "file.csv", new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
        _get(ImportsView.class).kept(file);
        return file;
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> saved(String label) {
        return _get(ComboBox.class, field -> field.withLabel(label));
    }

    private Map<String, ImportMapping> kept() {
        return HOUSE.call(() -> mappings.of("customers"));
    }

    private static String told() {
        return _get(Notification.class).getElement().getTextRecursively();
    }

    private static int listeners() {
        return ComponentUtil.getListeners(UI.getCurrent(), PollEvent.class).size();
    }
}
