package org.amends.customer.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "José Gálvez|Jose Galvez|true",
                "Rosa Quispe|QUISPE, Rosa|true",
                "Rosa Quispe|Rosa María Quispe|true",
                "Rosa Quispe|R. Quispe|true",
                "Rosa Quispe|Rossa Quispé|true",
                "Ferretería Norte|Ferreteria Norte S.A.|true",
                "Rosa Quispe|Rosa Mamani|false",
                "Rosa|Rosa Quispe|false",
                "R. Q.|Rosa Quispe|false",
                "Rosa Quispe|Juan Quispe|false",
                "李伟|李伟|true",
                "...|...|false"
            })
    void comparesWordsInWhateverOrder(String one, String other, boolean alike) {
        assertThat(NameLikeness.alike(NameLikeness.words(one), NameLikeness.words(other)))
                .isEqualTo(alike);
        assertThat(NameLikeness.alike(NameLikeness.words(other), NameLikeness.words(one)))
                .isEqualTo(alike);
    }
}
