package org.amends.complaint.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import org.amends.complaint.ComplaintIntake;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.QueueRow;
import org.amends.testing.ViewTest;
import org.amends.uikit.EmptyState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ComplaintsViewTests extends ViewTest {

    @Autowired
    private ComplaintIntake intake;

    @Test
    void findsByNumberInTheAddressAndOpensTheCase() {
        signIn("ana");
        ComplaintNumber number = intake.file(Told.about("A needle")).number();
        intake.file(Told.about("Hay"));
        open("complaints?q=" + number.value());
        assertThat(GridKt._fetch(grid(), 0, 10)).extracting(QueueRow::number).containsExactly(number);
        GridKt._clickItem(grid(), 0);
        assertThat(location().getPath()).isEqualTo("complaints/" + number.value());
    }

    @Test
    void showsTheNewestFirst() {
        signIn("ana");
        intake.file(Told.about("Older"));
        ComplaintNumber newest = intake.file(Told.about("Newest")).number();
        open("complaints");
        assertThat(GridKt._fetch(grid(), 0, 5).get(0).number()).isEqualTo(newest);
    }

    @Test
    void putsTheSearchIntoTheAddress() {
        signIn("adam");
        open("complaints?stage=TRIAGE");
        _setValue(
                _get(TextField.class, wanted -> wanted.withPlaceholder("Number, customer, phone, words…")),
                "no such",
                true);
        assertThat(location().getQueryParameters().getQueryString())
                .contains("q=no")
                .contains("stage=TRIAGE");
        _get(EmptyState.class);
        assertThat(screen()).contains("No complaint fits");
    }

    @Test
    void speaksSpanish() {
        signIn("ana", SPANISH);
        intake.file(Told.about("En la lista"));
        open("complaints");
        assertThat(screen()).contains("Reclamaciones").doesNotContain("!complaint.");
    }

    @SuppressWarnings("unchecked")
    private static Grid<QueueRow> grid() {
        return _get(Grid.class);
    }
}
