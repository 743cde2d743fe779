package org.amends.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.complaint.ComplaintId;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.testing.AmendsTest;
import org.amends.testing.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

@AmendsTest
class SimilarCasesTests {

    @Autowired
    private SimilarCases similar;

    @Autowired
    private TestRestTemplate rest;

    private final String category = "Category " + UUID.randomUUID();

    @Test
    void theQuartilesOfWhatCasesOfTheCategoryGotAreItsCustom() {
        granted(10);
        granted(20);
        assertThat(custom(open())).isEmpty();
        granted(30);
        granted(40);
        SimilarCases.Custom custom = custom(open()).orElseThrow();
        assertThat(custom.cases()).isEqualTo(4);
        assertThat(custom.low().amount()).isEqualByComparingTo("17.50");
        assertThat(custom.median().amount()).isEqualByComparingTo("25");
        assertThat(custom.high().amount()).isEqualByComparingTo("32.50");
    }

    private java.util.Optional<SimilarCases.Custom> custom(ComplaintId complaint) {
        return SystemActor.named("test", Role.AGENT.authority()).call(() -> similar.to(complaint));
    }

    private ComplaintId open() {
        return new ComplaintId(
                Long.parseLong(ana().sees(investigated()).get("id").asText()));
    }

    private void granted(int amount) {
        ana().does(
                        "resolve",
                        investigated(),
                        Map.of(
                                "outcome",
                                "UPHELD",
                                "reasons",
                                "Ours.",
                                "remedies",
                                List.of(Map.of("type", "REFUND", "nature", "REDRESS", "amount", amount))));
    }

    private String investigated() {
        String number = ana().files(Map.of("kind", "CLAIM", "channel", "PHONE", "subject", "Like others"))
                .get("number")
                .asText();
        ana().does("triage", number, Map.of("category", category, "severity", "S3"));
        ana().does("investigate", number, Map.of("findings", "Our fault."));
        return number;
    }

    private Api ana() {
        return new Api(rest, "ana");
    }
}
