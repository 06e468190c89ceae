package srh.features.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskTest {

    @TempDir Path storage;
    private FelixFramework framework;

    @BeforeEach
    void start() {
        framework = FelixFramework.start(storage, Map.of());
    }

    @AfterEach
    void stop() {
        framework.close();
    }

    @Test
    void theAnswerOfATaskIsTheExitCode() throws Exception {
        offer("water-the-plants", () -> 3);
        assertThat(new Task("water-the-plants").run(framework.context())).isEqualTo(3);
    }

    @Test
    void aTaskThatFailsSaysWhy() {
        offer("water-the-plants", () -> {
            throw new IOException("the can is empty");
        });
        assertThatThrownBy(() -> new Task("water-the-plants").run(framework.context()))
                .isInstanceOf(Refusal.class)
                .hasMessage("The task water-the-plants failed: the can is empty.");
    }

    @Test
    void anotherTaskIsNotTakenForTheOneAskedFor() throws Exception {
        offer("feed-the-cat", () -> 4);
        offer("water-the-plants", () -> 3);
        assertThat(new Task("water-the-plants").run(framework.context())).isEqualTo(3);
    }

    @Test
    void aNameThatCannotBeOneIsRefused() {
        assertThatThrownBy(() -> new Task("*)(").run(framework.context()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is no name of a task");
    }

    private void offer(String name, Callable<Integer> work) {
        Dictionary<String, Object> properties = new Hashtable<>(Map.of("srh.task", name));
        framework.context().registerService(Callable.class, work, properties);
    }
}
