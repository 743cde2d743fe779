package org.amends.process;

import static org.amends.process.Act.Remedy.refund;
import static org.amends.process.Act.Remedy.voucher;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.http.HttpStatus;

/** Two people do the same at the same moment. */
class RaceTests extends ProcessTest {

    private static final int TIMES = 5;

    @RepeatedTest(TIMES)
    void oneOfTwoTriagesWins() throws Exception {
        Journey claim = aClaim();

        assertThat(atOnce(claim, "ana", "bruno", Act.triage())).containsExactly(HttpStatus.OK, HttpStatus.CONFLICT);

        claim.isAt("INVESTIGATION", "investigate", "ask");
        assertThat(Collections.frequency(claim.events(), "triaged")).isEqualTo(1);
    }

    @RepeatedTest(TIMES)
    void oneOfTwoApprovalsWinsAndTheMoneyIsGrantedOnce() throws Exception {
        Journey claim = aClaimToResolve().by("ana", Act.resolve(refund(100)));

        assertThat(atOnce(claim, "sofia", "samuel", Act.approve())).containsExactly(HttpStatus.OK, HttpStatus.CONFLICT);

        claim.isAt("RESPONSE", "respond");
        assertThat(ledger(claim)).containsExactly("GRANTED REDRESS 100");
    }

    @RepeatedTest(TIMES)
    void oneOfTwoResponsesWinsAndTheOtherIsNotSent() throws Exception {
        Journey claim = aClaimToResolve().by("ana", Act.resolve(voucher(10)));

        assertThat(atOnce(claim, "ana", "bruno", Act.respond())).containsExactly(HttpStatus.OK, HttpStatus.CONFLICT);

        assertThat(jdbc.sql("SELECT COUNT(*) FROM timeline_entry WHERE complaint_id = ? AND kind = 'MESSAGE_OUT'")
                        .param(claim.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @RepeatedTest(TIMES)
    void oneOfTwoAnswersWins() throws Exception {
        Journey claim = aClaimToResolve().by("ana", Act.resolve(voucher(10)), Act.respond());

        assertThat(atOnce(claim, "ana", "bruno", Act.accept())).containsExactly(HttpStatus.OK, HttpStatus.CONFLICT);

        claim.thenInTheBackground().isClosedAs("SETTLED", "follow-up");
        assertThat(ledger(claim)).containsExactly("GRANTED GOODWILL 10", "FULFILLED GOODWILL 10");
    }

    @RepeatedTest(TIMES)
    void oneOfTwoReopeningsWins() throws Exception {
        Journey claim = aClaimToResolve().by("ana", Act.resolve(), Act.respond(), Act.accept());

        assertThat(atOnce(claim, "ana", "bruno", Act.reopen())).containsExactly(HttpStatus.OK, HttpStatus.CONFLICT);

        claim.runs(Journey.HANDLING);
        assertThat(claim.complaint().get("timesReopened").asInt()).isEqualTo(1);
    }

    @RepeatedTest(TIMES * 2)
    void anAnswerAndTheFulfilmentOfWhatIsOwedAnywayDoNotHinderEachOther() throws Exception {
        Journey claim = aClaimToResolve().by("ana", Act.resolve(refund(10), voucher(10)), Act.respond());
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService background = Executors.newSingleThreadExecutor();
        try {
            Future<?> fulfilment = background.submit(() -> {
                start.await();
                return claim.thenInTheBackground();
            });
            start.await();

            assertThat(claim.attempt("bruno", Act.accept())).isEqualTo(HttpStatus.OK);
            fulfilment.get();
        } finally {
            background.shutdown();
        }

        claim.thenInTheBackground().isClosedAs("SETTLED", "follow-up");
        assertThat(ledger(claim))
                .containsExactlyInAnyOrder(
                        "GRANTED REDRESS 10", "GRANTED GOODWILL 10", "FULFILLED REDRESS 10", "FULFILLED GOODWILL 10");
    }

    /** @return the better outcome first */
    private static List<HttpStatus> atOnce(Journey claim, String one, String other, Act act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Callable<HttpStatus>> attempts = List.of(
                    () -> {
                        start.await();
                        return claim.attempt(one, act);
                    },
                    () -> {
                        start.await();
                        return claim.attempt(other, act);
                    });
            List<Future<HttpStatus>> outcomes = people.invokeAll(attempts);
            return Stream.of(outcomes.get(0).get(), outcomes.get(1).get())
                    .sorted()
                    .toList();
        } finally {
            people.shutdown();
        }
    }
}
