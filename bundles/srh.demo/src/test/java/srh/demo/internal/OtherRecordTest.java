package srh.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Annotation;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherRecordTest {
    @TempDir
    Path folder;

    private int free;

    @BeforeEach
    void findAFreePort() throws Exception {
        try (ServerSocket socket = listen(0)) {
            free = socket.getLocalPort();
        }
    }

    private static ServerSocket listen(int port) throws Exception {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }

    private OtherRecord beside(int product) throws Exception {
        return new OtherRecord(new OtherRecord.Settings() {
            @Override
            public int port() {
                return free;
            }

            @Override
            public String product() {
                return "http://127.0.0.1:" + product;
            }

            @Override
            public String key() {
                return folder.resolve("key.pem").toString();
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return OtherRecord.Settings.class;
            }
        });
    }

    @Test
    void itListensBesideTheProduct() throws Exception {
        OtherRecord record = beside(free + 1);
        assertThatThrownBy(() -> listen(free).close()).isInstanceOf(BindException.class);
        record.stop();
        listen(free).close();
    }

    @Test
    void itTakesNoPortFromTheProduct() throws Exception {
        OtherRecord record = beside(free);
        listen(free).close();
        assertThat(folder.resolve("key.pem")).exists();
        record.stop();
    }
}
