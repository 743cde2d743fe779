package org.amends.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who signs in and opens the queue, with the requests that a browser would send. */
final class SignedIn {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern SCREEN_TOKEN = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final String address;

    private SignedIn(String address) {
        this.address = address;
    }

    static SignedIn at(int port) {
        SignedIn person = new SignedIn("http://localhost:" + port);
        person.signIn();
        person.openQueue();
        return person;
    }

    private void signIn() {
        Matcher token = FORM_TOKEN.matcher(get("/login"));
        String form = "username=" + Product.AGENT + "&password=" + Product.PASSWORD
                + (token.find() ? "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "");
        HttpResponse<String> answer = send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        if (answer.uri().getPath().contains("login")) {
            throw new IllegalStateException("The sign-in was refused: " + answer.uri());
        }
    }

    private void openQueue() {
        Matcher token = SCREEN_TOKEN.matcher(get("/?v-r=init&location=queue&query="));
        if (!token.find()) {
            throw new IllegalStateException("The page does not begin");
        }
        String navigate = """
                {"csrfToken": "%s", "syncId": 0, "clientId": 0, "rpc": [{"type": "event", "node": 1, "event": "ui-navigate",
                 "data": {"route": "queue", "query": "", "appShellTitle": "", "historyState": {"idx": 0}, "trigger": ""}}]}
                """.formatted(token.group(1));
        String queue = send(request("/?v-r=uidl&v-uiId=0")
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(navigate))
                        .build())
                .body();
        if (!queue.contains("vaadin-grid")) {
            throw new IllegalStateException("The queue was not shown: " + queue);
        }
    }

    private String get(String path) {
        return send(request(path).build()).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(1));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
