package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InOrderTest {

    @Test
    void handsResultsOnInTheOrderOfTheWork() {
        List<Integer> taken = new ArrayList<>();
        Random random = new Random(7);
        try (InOrder<Integer> work = new InOrder<>(4, taken::add, () -> {})) {
            for (int i = 0; i < 500; i++) {
                int number = i;
                int pause = random.nextInt(3);
                assertThat(work.submit(1, () -> slowly(number, pause))).isTrue();
            }
        }
        assertThat(taken)
                .containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void boundsHowMuchIsUnderWay() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger submitted = new AtomicInteger();
        InOrder<Integer> work = new InOrder<>(2, i -> {}, () -> {});
        Thread giver = new Thread(() -> {
            for (int i = 0; i < 20; i++) {
                work.submit(3 << 20, () -> {
                    go.await();
                    return 1;
                });
                submitted.incrementAndGet();
            }
        });
        giver.start();
        giver.join(200);
        assertThat(submitted.get()).isEqualTo(2);
        go.countDown();
        giver.join();
        work.close();
        assertThat(submitted.get()).isEqualTo(20);
    }

    @Test
    void takesWorkHeavierThanAllThereIsRoomFor() {
        List<Integer> taken = new ArrayList<>();
        try (InOrder<Integer> work = new InOrder<>(1, taken::add, () -> {})) {
            work.submit(Long.MAX_VALUE, () -> 1);
            work.submit(Long.MAX_VALUE, () -> 2);
        }
        assertThat(taken).containsExactly(1, 2);
    }

    @Test
    void failsAsTheTakerFailsAndWantsNoMore() {
        InOrder<Integer> work = new InOrder<>(
                2,
                i -> {
                    throw new CommandException("full");
                },
                () -> {});
        boolean wanted = true;
        for (int i = 0; wanted; i++) {
            int number = i;
            wanted = work.submit(1 << 20, () -> number);
        }
        assertThatThrownBy(work::close).isInstanceOf(CommandException.class).hasMessage("full");
    }

    @Test
    void failsAsTheWorkFails() {
        InOrder<Integer> work = new InOrder<>(2, i -> {}, () -> {});
        work.submit(1, () -> {
            throw new OutOfMemoryError("none left");
        });
        assertThatThrownBy(work::close).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void stopsWhenTold() {
        List<Integer> taken = new ArrayList<>();
        InOrder<Integer> work = new InOrder<>(2, taken::add, () -> {});
        work.stop();
        assertThat(work.submit(1, () -> 1)).isFalse();
        work.close();
        assertThat(taken).isEmpty();
    }

    @Test
    void saysWhenThereIsNothingToTake() throws InterruptedException {
        List<Integer> taken = new CopyOnWriteArrayList<>();
        CountDownLatch idle = new CountDownLatch(1);
        Runnable whenIdle = () -> {
            if (!taken.isEmpty()) {
                idle.countDown();
            }
        };
        try (InOrder<Integer> work = new InOrder<>(1, taken::add, whenIdle)) {
            work.submit(1, () -> 1);
            assertThat(idle.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static int slowly(int number, int milliseconds) throws InterruptedException {
        Thread.sleep(milliseconds);
        return number;
    }
}
