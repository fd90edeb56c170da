package rejoinder.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class KeptTest {

    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration ALWAYS = Duration.ofNanos(-1);
    private static final LedgerState ONE = new LedgerState(1, 0);
    private static final LedgerState TWO = new LedgerState(2, 0);
    private static final LedgerState DECIDED = new LedgerState(2, 1);

    private final AtomicInteger made = new AtomicInteger();
    private final CountDownLatch go = new CountDownLatch(1);

    private Integer next(Optional<Integer> old) {
        assertThat(old.orElse(0)).isEqualTo(made.get());
        return made.incrementAndGet();
    }

    private Integer slowly(Optional<Integer> old) {
        try {
            if (old.isPresent()) {
                go.await();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return next(old);
    }

    @Test
    void aValueIsMadeOnceForAState() {
        Kept<Integer> kept = new Kept<>(this::next, NEVER, NEVER);
        assertThat(kept.at(ONE)).isEqualTo(1);
        assertThat(kept.at(ONE)).isEqualTo(1);
        assertThat(kept.at(TWO)).isEqualTo(2);
        assertThat(kept.now(TWO)).isEqualTo(2);
        assertThat(kept.soon(TWO)).contains(2);
    }

    @Test
    void whatTakesLongIsMadeBesideWhileTheLastServes() throws InterruptedException {
        Kept<Integer> kept = new Kept<>(this::slowly, ALWAYS, NEVER);
        assertThat(kept.at(ONE)).isEqualTo(1);
        assertThat(kept.at(TWO)).as("the last one serves").isEqualTo(1);
        go.countDown();
        while (kept.at(TWO) == 1) {
            Thread.sleep(1);
        }
        assertThat(kept.at(TWO)).isEqualTo(2);
    }

    @Test
    void decisionsAreNeverWaitedFor() {
        Kept<Integer> kept = new Kept<>(this::next, ALWAYS, NEVER);
        assertThat(kept.at(TWO)).isEqualTo(1);
        assertThat(kept.at(DECIDED)).isEqualTo(2);
    }

    @Test
    void nobodyWaitsLongForTheFirst() throws InterruptedException {
        Kept<Integer> kept = new Kept<>(
                old -> {
                    try {
                        go.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return next(old);
                },
                NEVER,
                Duration.ofMillis(1));
        assertThat(kept.soon(ONE)).isEmpty();
        assertThat(kept.soon(ONE)).isEmpty();
        go.countDown();
        while (kept.soon(ONE).isEmpty()) {
            Thread.sleep(1);
        }
        assertThat(kept.soon(ONE)).contains(1);
    }

    @Test
    void aFailureBesideIsToldToTheNextWhoAsks() {
        Kept<Integer> kept = new Kept<>(
                old -> {
                    if (old.isPresent()) {
                        throw new IllegalStateException("no disk");
                    }
                    return next(old);
                },
                ALWAYS,
                NEVER);
        assertThat(kept.at(ONE)).isEqualTo(1);
        assertThatThrownBy(() -> {
                    while (true) {
                        kept.at(TWO);
                        Thread.sleep(1);
                    }
                })
                .hasMessage("no disk");
    }
}
