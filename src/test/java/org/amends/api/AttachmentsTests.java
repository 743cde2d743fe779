package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.amends.complaint.AttachmentId;
import org.amends.complaint.Attachments;
import org.amends.complaint.UnsentFiles;
import org.amends.kernel.SystemActor;
import org.amends.kernel.Unknown;
import org.amends.organisation.SignedIn;
import org.amends.organisation.StaffDirectory;
import org.amends.testing.Api;
import org.amends.testing.TestStaff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** The files of a case through the public interface. */
class AttachmentsTests extends InterfaceTest {

    private static final int LARGEST = 10 * 1024 * 1024;

    @Autowired
    private Attachments attachments;

    @Autowired
    private UnsentFiles unsent;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aFileComesBackByteForByteAndStandsOnTheTimeline() {
        String number = filed();
        byte[] bytes = random(2_000_000);

        JsonNode file = adds(number, "scan 1 – ñandú.bin", bytes);

        assertThat(file.get("name").asText()).isEqualTo("scan 1 – ñandú.bin");
        assertThat(file.get("size").asLong()).isEqualTo(bytes.length);
        assertThat(file.get("addedBy").asText()).startsWith("ana");
        ResponseEntity<byte[]> saved = saves("ana", number, file);
        assertThat(saved.getBody()).isEqualTo(bytes);
        assertThat(saved.getHeaders().getContentLength()).isEqualTo(bytes.length);
        assertThat(saved.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(saved.getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''scan%201%20%E2%80%93%20%C3%B1and%C3%BA.bin");
        JsonNode line = last(number);
        assertThat(line.get("event").asText()).isEqualTo("attached");
        assertThat(line.at("/files/0/id").asText()).isEqualTo(file.get("id").asText());
    }

    @Test
    void takesTenMegabytesAndNotAByteMore() {
        String number = filed();
        assertThat(adds(number, "largest.bin", random(LARGEST)).get("size").asInt())
                .isEqualTo(LARGEST);
        long parts = parts();

        assertRefused(add(ana, number, "too-large.bin", random(LARGEST + 1)), 422, "larger than 10 MB");

        assertThat(parts()).as("nothing of it is kept").isEqualTo(parts);
        assertThat(files(number)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "empty.txt,      '',                 is empty",
        "setup.exe,      just text,          is a program",
        "photo.jpg.scr,  just text,          is a program",
        "holiday.jpg,    MZ_DOS,             is a program",
        "notes.txt,      ELF,                is a program"
    })
    void refusesWhatIsEmptyOrAProgramWhateverItIsCalled(String name, String content, String said) {
        byte[] bytes =
                switch (content) {
                    case "MZ_DOS" -> Arrays.copyOf("MZ\u0090\0\3\0\0\0".getBytes(StandardCharsets.ISO_8859_1), 512);
                    case "ELF" -> Arrays.copyOf("\u007fELF\2\1\1".getBytes(StandardCharsets.ISO_8859_1), 512);
                    default -> content.getBytes(StandardCharsets.UTF_8);
                };
        String number = filed();

        assertRefused(add(ana, number, name, bytes), 422, said);

        assertThat(files(number)).isEmpty();
    }

    @Test
    void whatCouldRunInABrowserIsNeverShownThere() {
        String number = filed();
        JsonNode html =
                adds(number, "cat.jpg", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        JsonNode svg = adds(
                number,
                "drawing.svg",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(html.get("mediaType").asText()).as("by content, not by name").isEqualTo("text/html");
        assertThat(svg.get("mediaType").asText()).isEqualTo("image/svg+xml");
        for (JsonNode file : List.of(html, svg)) {
            ResponseEntity<byte[]> saved = saves("ana", number, file);
            assertThat(String.valueOf(saved.getHeaders().getContentType())).isEqualTo("application/octet-stream");
            assertThat(saved.getHeaders().getFirst("Content-Disposition")).startsWith("attachment;");
            assertThat(saved.getHeaders().getFirst("Content-Security-Policy")).contains("sandbox");
        }
    }

    @Test
    void aHostileNameIsCleaned() {
        String number = filed();
        JsonNode file = adds(number, "../../<b>x</b>\u202Egpj.txt", "hello".getBytes(StandardCharsets.UTF_8));
        assertThat(file.get("name").asText()).isEqualTo("b_gpj.txt");
    }

    @Test
    void aPictureHasASmallOneAndABrokenOneHasNone() throws IOException {
        String number = filed();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 800, BufferedImage.TYPE_INT_ARGB), "png", png);
        JsonNode picture = adds(number, "photo.png", png.toByteArray());
        JsonNode broken = adds(number, "broken.png", Arrays.copyOf(png.toByteArray(), 60));

        assertThat(picture.get("mediaType").asText()).isEqualTo("image/png");
        assertThat(picture.get("thumbnail").asBoolean()).isTrue();
        assertThat(broken.get("thumbnail").asBoolean()).isFalse();
        byte[] small = SystemActor.named("Tests", "SYSTEM_WORK")
                .call(() ->
                        attachments.thumbnail(AttachmentId.of(picture.get("id").asText())));
        BufferedImage drawn = ImageIO.read(new java.io.ByteArrayInputStream(small));
        assertThat(drawn.getWidth()).isEqualTo(320);
    }

    @Test
    void aFileGoesWithAMessageAndOutWithTheMail() {
        String number = ana.files(Map.of(
                        "kind", "CLAIM",
                        "channel", "EMAIL",
                        "subject", "Charged twice",
                        "customer", Map.of("name", "Grace", "email", "grace@example.com")))
                .get("number")
                .asText();
        String draft = draft(number, "plan.txt");
        assertThat(files(number)).as("not sent yet").isEmpty();

        ResponseEntity<JsonNode> sent = ana.post(
                "/api/v1/complaints/" + number + "/messages",
                Map.of("direction", "OUT", "body", "See the plan.", "files", List.of(draft)));

        assertThat(sent.getStatusCode().value()).as("%s", sent.getBody()).isEqualTo(201);
        assertThat(last(number).at("/files/0/name").asText()).isEqualTo("plan.txt");
        assertThat(last(number).get("kind").asText()).isEqualTo("MESSAGE_OUT");
        assertThat(jdbc.sql(
                                "SELECT f.file_id FROM outbox_file f JOIN outbox o ON o.id = f.mail_id WHERE o.body = 'See the plan.'")
                        .query(String.class)
                        .list())
                .contains(draft);
        assertRefused(
                ana.post(
                        "/api/v1/complaints/" + number + "/notes",
                        Map.of("body", "Once more", "files", List.of(draft))),
                409,
                "has been sent or removed");
    }

    @Test
    void aNoteMayBeAFileAloneAndAMessageToTheCustomerMayNot() {
        String number = filed();
        String draft = draft(number, "photo.txt");
        assertInvalid(
                ana.post(
                        "/api/v1/complaints/" + number + "/messages",
                        Map.of("direction", "OUT", "body", " ", "files", List.of(draft))),
                "body");
        assertThat(ana.post("/api/v1/complaints/" + number + "/notes", Map.of("files", List.of(draft)))
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
        assertInvalid(ana.post("/api/v1/complaints/" + number + "/notes", Map.of()), "body");
    }

    @Test
    void aDraftIsTakenBackByWhoPutItInAndAFileThatWasSentStays() {
        String number = filed();
        String draft = draft(number, "draft.txt");
        String path = "/api/v1/complaints/" + number + "/attachments/";
        assertRefused(bruno.sends(HttpMethod.DELETE, path + draft, null, Map.of()), 403, "Somebody else");
        assertThat(ana.sends(HttpMethod.DELETE, path + draft, null, Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertRefused(ana.sends(HttpMethod.DELETE, path + draft, null, Map.of()), 404, "");
        String sent = adds(number, "sent.txt", "x".getBytes(StandardCharsets.UTF_8))
                .get("id")
                .asText();
        assertRefused(ana.sends(HttpMethod.DELETE, path + sent, null, Map.of()), 409, "sent already");
    }

    @Test
    void aDepartmentSeesTheFilesThatAreShownWithItsRequestsAndNoOthers() {
        String number = filed();
        JsonNode shown = adds(number, "shown.txt", "shown".getBytes(StandardCharsets.UTF_8));
        JsonNode kept = adds(number, "kept.txt", "kept".getBytes(StandardCharsets.UTF_8));
        String request = Api.body(ana.post(
                        "/api/v1/complaints/" + number + "/requests",
                        Map.of(
                                "department",
                                "warehouse",
                                "question",
                                "Is this ours?",
                                "files",
                                List.of(shown.get("id").asText()))))
                .get("id")
                .asText();

        JsonNode story = Api.body(new Api(rest, "walter").get("/api/v1/requests/" + request));

        assertThat(story.get("files").findValuesAsText("name")).containsExactly("shown.txt");
        assertThat(mayOpen("walter", shown)).isTrue();
        assertThat(mayOpen("walter", kept)).isFalse();
        assertThat(mayOpen("bella", shown)).isFalse();
        assertThat(mayOpen("olga", shown)).as("in no team: all departments'").isTrue();
        assertThat(mayOpen("ana", kept)).isTrue();
        assertRefused(new Api(rest, "walter").get("/api/v1/complaints/" + number + "/attachments"), 403, "");
    }

    @Test
    void aDepartmentSendsAPictureWithItsAnswer() {
        String number = filed();
        String request = Api.body(ana.post(
                        "/api/v1/complaints/" + number + "/requests",
                        Map.of("department", "warehouse", "question", "How does it look?")))
                .get("id")
                .asText();
        String path = "/api/v1/requests/" + request;
        Api walter = new Api(rest, "walter");
        byte[] bytes = "broken".getBytes(StandardCharsets.UTF_8);
        assertRefused(new Api(rest, "bella").sendsFile(path + "/attachments", "look.txt", bytes, ""), 403, "Warehouse");
        assertRefused(ana.sendsFile(path + "/attachments", "look.txt", bytes, ""), 403, "");
        JsonNode file = Api.body(walter.sendsFile(path + "/attachments", "look.txt", bytes, ""));
        assertThat(mayOpen("walter", file)).as("not sent yet, but theirs").isTrue();

        walter.post(
                path + "/answer",
                Map.of(
                        "body",
                        "Broken at the seal.",
                        "files",
                        List.of(file.get("id").asText())));

        assertThat(last(number).get("kind").asText()).isEqualTo("ANSWER");
        assertThat(last(number).at("/files/0/name").asText()).isEqualTo("look.txt");
        assertThat(mayOpen("olga", file)).isTrue();
        assertRefused(walter.sendsFile(path + "/attachments", "late.txt", bytes, ""), 409, "has answered this already");
    }

    @Test
    void aFileIsOfItsOwnCaseOnly() {
        String number = filed();
        String other = filed();
        String id = adds(number, "a.txt", "a".getBytes(StandardCharsets.UTF_8))
                .get("id")
                .asText();
        assertRefused(ana.get("/api/v1/complaints/" + other + "/attachments/" + id), 404, "");
        assertRefused(ana.get("/api/v1/complaints/" + number + "/attachments/what"), 404, "");
        String draft = draft(number, "b.txt");
        assertRefused(
                ana.post("/api/v1/complaints/" + other + "/notes", Map.of("body", "x", "files", List.of(draft))),
                409,
                "");
        assertRefused(add(adam, number, "a.txt", "a".getBytes(StandardCharsets.UTF_8)), 403, "");
        assertRefused(add(ana, "C-1", "a.txt", "a".getBytes(StandardCharsets.UTF_8)), 404, "");
        assertRefused(ana.sendsFile("/api/v1/complaints/" + number + "/attachments", "", new byte[0], ""), 422, "");
    }

    @Test
    void whatNobodySentIsThrownAwayAfterADay() {
        String number = filed();
        String draft = draft(number, "forgotten.txt");
        String sent = adds(number, "sent.txt", "x".getBytes(StandardCharsets.UTF_8))
                .get("id")
                .asText();
        jdbc.sql(
                        "UPDATE attachment SET added_at = added_at - INTERVAL 25 HOUR WHERE complaint_id = (SELECT id FROM complaint WHERE number = ?)")
                .param(number)
                .update();

        unsent.throwAway();

        assertThat(jdbc.sql("SELECT id FROM attachment WHERE id IN (?, ?)")
                        .params(draft, sent)
                        .query(String.class)
                        .list())
                .containsExactly(sent);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM attachment_part WHERE attachment_id = ?")
                        .param(draft)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private JsonNode adds(String number, String name, byte[] bytes) {
        ResponseEntity<JsonNode> added = add(ana, number, name, bytes);
        assertThat(added.getStatusCode().value()).as("%s", added.getBody()).isEqualTo(201);
        return Api.body(added);
    }

    private static ResponseEntity<JsonNode> add(Api who, String number, String name, byte[] bytes) {
        return who.sendsFile("/api/v1/complaints/" + number + "/attachments", name, bytes, "");
    }

    private String draft(String number, String name) {
        return Api.body(ana.sendsFile(
                        "/api/v1/complaints/" + number + "/attachments?draft=true",
                        name,
                        "x".getBytes(StandardCharsets.UTF_8),
                        ""))
                .get("id")
                .asText();
    }

    private ResponseEntity<byte[]> saves(String user, String number, JsonNode file) {
        return rest.withBasicAuth(user, TestStaff.PASSWORD)
                .getForEntity(
                        "/api/v1/complaints/{number}/attachments/{id}",
                        byte[].class,
                        number,
                        file.get("id").asText());
    }

    private boolean mayOpen(String user, JsonNode file) {
        AttachmentId id = AttachmentId.of(file.get("id").asText());
        SecurityContextHolder.getContext()
                .setAuthentication(SignedIn.as(directory.named(user).orElseThrow()));
        try {
            attachments.find(id);
            attachments.open(id);
            return true;
        } catch (Unknown hidden) {
            return false;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private JsonNode files(String number) {
        return Api.body(ana.get("/api/v1/complaints/" + number + "/attachments"))
                .get("items");
    }

    private JsonNode last(String number) {
        JsonNode lines = Api.body(ana.get("/api/v1/complaints/{number}/timeline?size=200", number))
                .get("items");
        return lines.get(lines.size() - 1);
    }

    private long parts() {
        return jdbc.sql("SELECT COUNT(*) FROM attachment_part")
                .query(Long.class)
                .single();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
