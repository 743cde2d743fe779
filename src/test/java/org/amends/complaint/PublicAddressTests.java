package org.amends.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicAddressTests {

    private static final TrackingKey KEY = TrackingKey.of("c-2026-000183", "abcde fghjk");

    @Test
    void keepsTheKeyOutOfWhatIsSentToServers() {
        assertThat(new PublicAddress("https://care.example.com/").tracking(KEY))
                .contains("https://care.example.com/track#C-2026-000183/ABCDEFGHJK");
    }

    @Test
    void leadsNowhereUnlessTheInstallationSaysWhere() {
        assertThat(new PublicAddress(" ").tracking(KEY)).isEmpty();
    }

    @Test
    void tellsNoLogTheCode() {
        assertThat(KEY.toString()).isEqualTo("C-2026-000183");
    }
}
