package org.amends.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.complaint.PublicIntake.Receipt;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.Refusal;
import org.amends.kernel.SystemActor;
import org.amends.kernel.Unknown;
import org.amends.testing.AmendsTest;
import org.amends.testing.Api;
import org.amends.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Files of those who have no account: what they may send, and what they may have. */
@AmendsTest
class VisitorFilesTests {

    private static final SystemActor STAFF = SystemActor.named("Tests", "SYSTEM_WORK");
    private static final byte[] SCAN = "%PDF-1.4 a scan".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private VisitorFiles files;

    @Autowired
    private TrackedFiles sent;

    @Autowired
    private PublicIntake intake;

    @Autowired
    private ComplaintTracking tracking;

    @Autowired
    private Attachments attachments;

    @Autowired
    private UnsentFiles unsent;

    @Autowired
    private HeldFiles held;

    @Autowired
    private TestClock clock;

    private final String address = UUID.randomUUID().toString();
    private final String session = UUID.randomUUID().toString();
    private Api ana;

    @BeforeEach
    void staff(@Autowired TestRestTemplate rest) {
        ana = new Api(rest, "ana");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void givesWhatCameWithTheStoryToTheDeskAndToWhoeverHasTheKey() throws IOException {
        Receipt receipt = filed(put("scan.pdf", SCAN), put("rubber.txt", text("soft")));

        assertThat(timeline(receipt.key())).contains("scan.pdf").contains("customerFiles");
        List<AttachmentData> seen = tracking.open(receipt.key(), address).files();
        assertThat(seen).extracting(AttachmentData::name).containsExactly("scan.pdf", "rubber.txt");
        assertThat(sent.open(receipt.key(), seen.get(0).id(), address).readAllBytes())
                .isEqualTo(SCAN);
    }

    @Test
    void takesFilesWithAMessageOrInsteadOfOne() {
        TrackingKey key = filed().key();

        tracking.write(key, "", enclosed(put("scan.pdf", SCAN)), address);

        assertThat(tracking.open(key, address).messages()).singleElement().satisfies(message -> {
            assertThat(message.text()).isEmpty();
            assertThat(message.files()).extracting(AttachmentData::name).containsExactly("scan.pdf");
        });
        assertThat(ana.sees(key.number().value()).get("replyUnread").asBoolean())
                .isTrue();
    }

    @Test
    void opensACaseAgainWithWhatShowsWhy() {
        TrackingKey key = filed().key();
        tracking.withdraw(key, "Found it.", address);

        tracking.reopen(key, "It leaks again.", enclosed(put("leak.txt", text("drip"))), address);

        assertThat(tracking.open(key, address).messages())
                .flatExtracting(TrackedCase.Message::files)
                .extracting("name")
                .containsExactly("leak.txt");
    }

    @Test
    void givesNobodyWhatColleaguesKeepAmongThemselves() {
        TrackingKey key = filed().key();
        ComplaintNumber number = key.number();
        AttachmentData ours = STAFF.call(() -> attachments.put(number, "calculation.txt", stream(text("cheap"))));
        AttachmentData added = STAFF.call(() -> attachments.add(number, "memo.txt", stream(text("internal"))));
        String note = "/api/v1/complaints/" + number.value() + "/notes";
        ana.post(note, Map.of("body", "Look.", "files", List.of(ours.id().text())));

        assertThat(tracking.open(key, address).toString()).doesNotContain("memo.txt", "calculation.txt");
        for (AttachmentData hidden : List.of(ours, added)) {
            assertThatThrownBy(() -> sent.open(key, hidden.id(), address)).isInstanceOf(Unknown.class);
            assertThatThrownBy(() -> sent.thumbnail(key, hidden.id(), address)).isInstanceOf(Unknown.class);
        }
    }

    @Test
    void opensAFileOnlyWithTheKeyOfItsCase() {
        TrackingKey mine = filed(put("scan.pdf", SCAN)).key();
        TrackingKey others = filed().key();
        AttachmentId id = tracking.open(mine, address).files().get(0).id();

        assertThatThrownBy(() -> sent.open(others, id, address)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> sent.open(new TrackingKey(mine.number(), "2222222222"), id, address))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void isNobodysButTheSessionsBeforeItIsSent() {
        AttachmentData file = put("scan.pdf", SCAN);

        assertThatThrownBy(() -> STAFF.call(() -> attachments.find(file.id()))).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> STAFF.call(() -> attachments.open(file.id()))).isInstanceOf(Unknown.class);
        TrackingKey key = filed().key();
        Enclosed stolen = new Enclosed(UUID.randomUUID().toString(), List.of(file.id()));
        assertThatThrownBy(() -> tracking.write(key, "Mine!", stolen, address))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.key()).isEqualTo("complaint.visitor.files.gone"));
        assertThat(tracking.open(key, address).messages()).isEmpty();
        files.discard(UUID.randomUUID().toString(), file.id());
        assertThat(held.of(session).files()).isEqualTo(1);
        files.discard(session, file.id());
        assertThat(held.of(session).files()).isZero();
    }

    @Test
    void isSentOnce() {
        AttachmentData file = put("scan.pdf", SCAN);
        TrackingKey key = filed(file).key();

        assertThatThrownBy(() -> tracking.write(key, "Again", enclosed(file), address))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void refusesProgramsAndMakesNamesHarmless() {
        assertRefused("complaint.attachment.program", "photo.jpg.exe", text("x"));
        assertRefused("complaint.attachment.program", "photo.jpg", text("MZ\u0090\0\3\0\0\0"));
        assertRefused("complaint.attachment.empty", "nothing.txt", new byte[0]);
        assertRefused("complaint.attachment.large", "film.bin", new byte[(int) files.largest() + 1]);
        assertThat(held.of(session).files()).isZero();

        assertThat(put("..\\..\\etc/pass\u202Ewd<b>.txt", text("x")).name()).isEqualTo("passwd_b_.txt");
    }

    @Test
    void holdsNoMoreThanTenFilesOfASession() {
        for (int n = 0; n < VisitorFiles.MOST; n++) {
            put("n" + n + ".txt", text("x"));
        }
        assertRefused("complaint.visitor.files.many", "eleventh.txt", text("x"));
    }

    @Test
    void holdsNoMoreThanFiftyMegabytesOfASession() {
        byte[] large = new byte[(int) files.largest()];
        for (int n = 0; n < 5; n++) {
            put("n" + n + ".bin", large);
        }
        assertRefused("complaint.visitor.files.sum", "sixth.txt", text("x"));
        assertThat(held.of(session).files()).isEqualTo(5);
    }

    @Test
    void takesNoFloodOfFilesFromOneAddress() {
        Conflict refused = null;
        int taken = 0;
        while (refused == null && taken <= 300) {
            try {
                files.put(UUID.randomUUID().toString(), "n.txt", stream(text("x")), address);
                taken++;
            } catch (Conflict flood) {
                refused = flood;
            }
        }
        assertThat(taken).isEqualTo(300);
        assertThat(refused).isNotNull().extracting(Conflict::key).isEqualTo("complaint.visitor.wait.files");
        assertThat(files.put(session, "n.txt", stream(text("x")), "elsewhere" + address))
                .isNotNull();
    }

    @Test
    void isThrownAwayAfterSomeHours() {
        put("scan.pdf", SCAN);
        clock.advance(Duration.ofHours(5));
        unsent.throwAwayThoseOfVisitors();
        assertThat(held.of(session).files()).isEqualTo(1);

        clock.advance(Duration.ofHours(2));
        unsent.throwAwayThoseOfVisitors();

        assertThat(held.of(session).files()).isZero();
    }

    @Test
    void saysThatAnotherStoryWithFilesIsStillUnsent() {
        String key = UUID.randomUUID().toString();
        NewComplaint told = told();
        assertThat(intake.file(key, told, address).again()).isFalse();

        assertThat(intake.file(key, told, address).differs()).isFalse();
        assertThat(intake.file(key, told, enclosed(put("scan.pdf", SCAN)), address)
                        .differs())
                .isTrue();
        assertThat(held.of(session).files()).isEqualTo(1);
    }

    private AttachmentData put(String name, byte[] bytes) {
        return files.put(session, name, stream(bytes), address);
    }

    private void assertRefused(String key, String name, byte[] bytes) {
        assertThatThrownBy(() -> put(name, bytes))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(((Refusal) refused).key())
                        .isEqualTo(key));
    }

    private Enclosed enclosed(AttachmentData... some) {
        return new Enclosed(
                session, List.of(some).stream().map(AttachmentData::id).toList());
    }

    private Receipt filed(AttachmentData... some) {
        return intake.file(UUID.randomUUID().toString(), told(), enclosed(some), address);
    }

    private static NewComplaint told() {
        return new NewComplaint(
                Kind.CLAIM,
                Channel.WEB,
                "es",
                "La bomba gotea",
                "Llegó el lunes.",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    private String timeline(TrackingKey key) {
        JsonNode lines = Api.body(ana.get(
                "/api/v1/complaints/{number}/timeline?size=200", key.number().value()));
        return lines.toString();
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
