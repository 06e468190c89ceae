package srh.ui.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OpenPagesTest {

    private long now = Long.MAX_VALUE - 5;
    private final OpenPages pages = new OpenPages(2, () -> now);

    @Test
    void aPageIsThereForAsLongAsItIsHeardOf() {
        UI page = new UI();
        pages.heard(page);
        now += TimeUnit.SECONDS.toNanos(9);
        assertThat(pages.heardWithin(page, TimeUnit.SECONDS.toNanos(10))).isTrue();
        now += TimeUnit.SECONDS.toNanos(1);
        assertThat(pages.heardWithin(page, TimeUnit.SECONDS.toNanos(10))).isFalse();
        pages.heard(page);
        assertThat(pages.heardWithin(page, TimeUnit.SECONDS.toNanos(10))).isTrue();
    }
}
