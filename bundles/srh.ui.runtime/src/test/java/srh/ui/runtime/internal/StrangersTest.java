package srh.ui.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrangersTest {

    private final AtomicLong clock = new AtomicLong();
    private final Strangers strangers = new Strangers(60, clock::get);

    private long admitted(String address, int times) {
        return IntStream.range(0, times).filter(i -> strangers.admit(address)).count();
    }

    @Test
    void aMinutesWorthMayComeAtOnceAndNoMore() {
        assertThat(admitted("192.0.2.7", 100)).isEqualTo(60);
    }

    @Test
    void oneAddressTakesNothingFromAnother() {
        admitted("192.0.2.7", 100);
        assertThat(strangers.admit("192.0.2.8")).isTrue();
    }

    @Test
    void itRefillsWithTime() {
        admitted("192.0.2.7", 100);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(10));
        assertThat(admitted("192.0.2.7", 100)).isEqualTo(10);
        clock.addAndGet(TimeUnit.HOURS.toNanos(10));
        assertThat(admitted("192.0.2.7", 100)).isEqualTo(60);
    }

    @Test
    void oneLineOfIpv6CountsAsOne() {
        admitted("2001:db8:0:1::1", 100);
        assertThat(strangers.admit("2001:db8:0:1:ffff::2")).isFalse();
        assertThat(strangers.admit("2001:db8:0:2::1")).isTrue();
    }
}
