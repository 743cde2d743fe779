package org.amends.browser;

import org.amends.testing.AmendsTest;
import org.amends.testing.Api;
import org.amends.testing.Complaints;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** A browser for each test, and an agent who brings about what is to be seen in it. */
@AmendsTest
abstract class BrowserTest {

    Browser browser;
    Api ana;
    Complaints complaints;

    @BeforeEach
    void openBrowser(@LocalServerPort int port, @Autowired TestRestTemplate rest, @Autowired MessageSource texts) {
        ana = new Api(rest, "ana");
        complaints = new Complaints(ana);
        browser = Browser.start(port, texts);
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }
}
