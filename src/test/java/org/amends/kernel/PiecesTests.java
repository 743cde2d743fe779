package org.amends.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PiecesTests {

    private final List<Integer> asked = new ArrayList<>();

    @Test
    void areReadAsOne() throws IOException {
        assertThat(new String(open("one ", "two ", "three").readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("one two three");
        assertThat(open().readAllBytes()).isEmpty();
    }

    @Test
    void aPieceIsAskedForWhenTheOneBeforeIsUsedUp() throws IOException {
        InputStream all = open("one ", "two ", "three");

        all.readNBytes(4);
        assertThat(asked).containsExactly(0);

        all.readNBytes(5);
        assertThat(asked).containsExactly(0, 1, 2);
    }

    @Test
    void theRestIsNotAskedForByWhoHasReadEnough() throws IOException {
        try (InputStream all = open("one ", "two ", "three")) {
            assertThat(all.read()).isEqualTo('o');
        }
        assertThat(asked).containsExactly(0);
    }

    private InputStream open(String... pieces) {
        return new Pieces(place -> {
            asked.add(place);
            return place < pieces.length
                    ? Optional.of(pieces[place].getBytes(StandardCharsets.UTF_8))
                    : Optional.empty();
        });
    }
}
