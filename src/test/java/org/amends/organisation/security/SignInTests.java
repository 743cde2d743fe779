package org.amends.organisation.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import org.amends.kernel.SystemActor;
import org.amends.kernel.TypedId;
import org.amends.organisation.OwnAccount;
import org.amends.organisation.Role;
import org.amends.organisation.SignedIn;
import org.amends.organisation.StaffAdministration;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.UserId;
import org.amends.testing.AmendsTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;

/** Both doors over HTTP. {@code /actuator} stands for what is behind the scripts' door. */
@AmendsTest
class SignInTests {

    private static final SystemActor ADMIN = SystemActor.named("test", Role.ADMIN.authority());
    private static final String BEHIND = "/actuator";

    @LocalServerPort
    private int port;

    @Autowired
    private StaffAdministration administration;

    @Autowired
    private OwnAccount own;

    @Autowired
    private StaffDirectory staff;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private final HttpClient browser = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .cookieHandler(new CookieManager())
            .build();
    private final String username = "ana" + TypedId.next();
    private UserId ana = new UserId(0);

    @BeforeEach
    void hireAna() {
        ana = ADMIN.call(
                () -> administration.hire(username, "Ana", Role.AGENT, null, null, Locale.ENGLISH, "first secret"));
    }

    private void changesPassword() {
        SecurityContextHolder.getContext()
                .setAuthentication(SignedIn.as(staff.find(ana).orElseThrow()));
        own.changePassword("first secret", "second secret");
        SecurityContextHolder.clearContext();
    }

    @Test
    void letsStaffInByNameAndPassword() throws Exception {
        assertThat(script(BEHIND, "first secret").statusCode()).isEqualTo(200);
        assertThat(script(BEHIND, "second secret").statusCode()).isEqualTo(401);
    }

    @Test
    void forgetsAPasswordAtOnceWhenItChanges() throws Exception {
        assertThat(script(BEHIND, "first secret").statusCode()).isEqualTo(200);

        changesPassword();

        assertThat(script(BEHIND, "first secret").statusCode()).isEqualTo(401);
        assertThat(script(BEHIND, "second secret").statusCode()).isEqualTo(200);
    }

    @Test
    void turnsAwayWhoHasLeftAtOnce() throws Exception {
        assertThat(script(BEHIND, "first secret").statusCode()).isEqualTo(200);

        ADMIN.run(() -> administration.disable(ana, null));

        assertThat(script(BEHIND, "first secret").statusCode()).isEqualTo(401);
    }

    @Test
    void paysForBcryptOnceAndNotWithEveryRequest() throws Exception {
        for (int i = 0; i < 50; i++) { // the server's own warming up is not what is measured
            script(BEHIND, "first secret");
        }
        changesPassword();

        Duration first = timed("second secret");
        Duration next = timed("second secret");
        for (int i = 0; i < 20; i++) {
            Duration again = timed("second secret");
            next = again.compareTo(next) < 0 ? again : next;
        }

        assertThat(next).isLessThan(first.dividedBy(3));
    }

    @Test
    void closesTheDoorAfterTenWrongPasswords() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(script(BEHIND, "guess").statusCode()).isEqualTo(401);
        }
        HttpResponse<String> refused = script(BEHIND, "first secret");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.headers().firstValueAsLong("Retry-After")).hasValue(300);
        assertThat(refused.body()).contains("Too many failed sign-ins. Try again in 5 minutes.");
        assertThat(login("first secret").headers().firstValue("Location").orElse(""))
                .endsWith("/login?error=wait");
    }

    @Test
    void refusesANameThatIsTooLongToBeAnybodysAndDoesNotCountIt() throws Exception {
        String endless = "a".repeat(61);
        for (int i = 0; i < 11; i++) {
            assertThat(script(endless, BEHIND, "guess").statusCode()).isEqualTo(401);
            assertThat(login(endless, "guess").headers().firstValue("Location").orElse(""))
                    .endsWith("/login?error");
        }
    }

    @Test
    void neverRedirectsAScript() throws Exception {
        for (String path : new String[] {"/api/v1/complaints", "/api/nowhere", "/actuator/prometheus", "/actuator"}) {
            HttpResponse<String> refused = browse(path);

            assertThat(refused.statusCode()).as(path).isEqualTo(401);
            assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        }
    }

    @Test
    void answersAnUnknownPathWithAProblem() throws Exception {
        HttpResponse<String> unknown = script("/api/nowhere", "first secret");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void doesNotSendAScriptsMalformedRequestToTheLoginPage() throws Exception {
        assertThat(script("/api/v1/complaints;x=1", "first secret").statusCode())
                .isEqualTo(400);
    }

    @Test
    void showsHealthAndTheInterfaceToEverybody() throws Exception {
        assertThat(browse("/actuator/health").statusCode()).isNotIn(302, 401, 403, 404);
        assertThat(browse("/v3/api-docs").statusCode()).isEqualTo(200);
    }

    @Test
    void sendsAStrangerToTheLoginPageAndLetsStaffInThere() throws Exception {
        HttpResponse<String> stranger = browse("/queue");
        assertThat(stranger.statusCode()).isEqualTo(302);
        assertThat(stranger.headers().firstValue("Location").orElse("")).endsWith("/login");

        HttpResponse<String> wrong = login("guess");
        assertThat(wrong.headers().firstValue("Location").orElse("")).endsWith("/login?error");

        HttpResponse<String> right = login("first secret");
        assertThat(right.statusCode()).isEqualTo(302);
        assertThat(right.headers().firstValue("Location").orElse("")).doesNotContain("login");
        assertThat(right.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
        assertThat(browse("/queue").headers().firstValue("Location")).isEmpty();
    }

    @Test
    void endsTheSessionOfWhoHasLeft() throws Exception {
        browse("/queue");
        login("first secret");
        assertThat(browse("/queue").headers().firstValue("Location")).isEmpty();

        ADMIN.run(() -> administration.disable(ana, null));

        assertThat(browse("/queue").headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    @Test
    void endsEveryOtherSessionOfWhoChangesTheirPassword() throws Exception {
        browse("/queue");
        login("first secret");
        assertThat(script(BEHIND, "first secret").statusCode()).isEqualTo(200);

        SecurityContextHolder.getContext()
                .setAuthentication(SignedIn.as(staff.find(ana).orElseThrow()));
        own.changePassword("first secret", "another quiet secret");

        SignedIn here = (SignedIn)
                SecurityContextHolder.getContext().getAuthentication().getPrincipal();
        assertThat(here.member()).isEqualTo(staff.find(ana).orElseThrow());
        assertThat(browse("/queue").headers().firstValue("Location").orElse("")).endsWith("/login");
        assertThat(script(BEHIND, "first secret").statusCode()).isEqualTo(401);
        assertThat(script(BEHIND, "another quiet secret").statusCode()).isEqualTo(200);
    }

    @Test
    void endsTheSessionsOfWhoGetsANewPasswordAndOpensNothingToScriptsBeforeTheyChangeIt() throws Exception {
        browse("/queue");
        login("first secret");

        String given = ADMIN.call(() -> administration.resetPassword(ana)).password();

        assertThat(browse("/queue").headers().firstValue("Location").orElse("")).endsWith("/login");
        assertThat(script(BEHIND, "first secret").statusCode()).isEqualTo(401);
        HttpResponse<String> refused = script(BEHIND, given);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("choose a password of your own");
    }

    @Test
    void doesNotTakeASessionForASignInOfAScript() throws Exception {
        browse("/queue");
        login("first secret");

        assertThat(browse(BEHIND).statusCode()).isEqualTo(401);
    }

    private Duration timed(String password) throws Exception {
        long before = System.nanoTime();
        assertThat(script(BEHIND, password).statusCode()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - before);
    }

    private HttpResponse<String> script(String path, String password) throws IOException, InterruptedException {
        return script(username, path, password);
    }

    private HttpResponse<String> script(String username, String path, String password)
            throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((username + ':' + password).getBytes(StandardCharsets.UTF_8));
        return send(request(path).header("Authorization", "Basic " + basic));
    }

    private HttpResponse<String> browse(String path) throws IOException, InterruptedException {
        return send(request(path).header("Accept", "text/html,*/*"));
    }

    private HttpResponse<String> login(String password) throws IOException, InterruptedException {
        return login(username, password);
    }

    private HttpResponse<String> login(String username, String password) throws IOException, InterruptedException {
        String form = "username=" + username + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
