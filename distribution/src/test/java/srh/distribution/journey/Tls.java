package srh.distribution.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import srh.testkit.Folders;

/** A proxy that does TLS in front of the product and nothing else, with a certificate that is made for it. */
final class Tls implements AutoCloseable {

    private static final char[] PASSWORD = "only for this test".toCharArray();

    private final ServerSocket server;
    private final int product;

    Tls(SSLContext context, int product) {
        this.product = product;
        try {
            server = context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("localhost"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().start(this::accept);
    }

    /** A certificate for this machine's two names, which are two sites to a browser. */
    static SSLContext certificate() {
        Path folder = Folders.temporary("tls");
        Path file = folder.resolve("keys.p12");
        try {
            Process made = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-keystore",
                    file.toString(), "-storepass", new String(PASSWORD), "-alias", "test", "-keyalg", "EC", "-dname", "CN=localhost",
                    "-ext", "san=dns:localhost,ip:127.0.0.1")).redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile()).start();
            if (made.waitFor() != 0) throw new AssertionError(Files.readString(folder.resolve("out")));
            KeyStore store = KeyStore.getInstance(file.toFile(), PASSWORD);
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            Folders.remove(folder);
        }
    }

    String address() {
        return "https://localhost:" + server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket browser = server.accept();
                Socket behind = new Socket(InetAddress.getLoopbackAddress(), product);
                pass(browser, behind);
                pass(behind, browser);
            } catch (IOException closed) {
                // The next one, or the end.
            }
        }
    }

    private static void pass(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
                in.transferTo(out);
            } catch (IOException gone) {
                // One end has gone, so both go.
            }
        });
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
