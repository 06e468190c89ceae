package srh.features.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where the server listens. */
record Address(String host, int port) {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final Pattern PAGE = Pattern.compile("HTTP/1\\.1 [23]");

    static Address of(String host, int port) {
        return new Address(host, port == 0 ? anyFreePort() : port);
    }

    private static int anyFreePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Refusal("There is no free port on this machine.", e);
        }
    }

    /** Says before anything starts whether the port can be had. */
    void checkFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException e) {
            throw new Refusal("There is no address “" + host + "” on this machine.", e);
        } catch (IOException e) {
            throw new Refusal("Port " + port + " on " + host + " cannot be used (" + e.getMessage()
                    + "): stop what uses it, or choose another with --port.", e);
        }
    }

    /** Whether there is a first page: until all its parts have come the server answers 404 or 503. */
    boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(reachable(), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            String request = String.join(
                    "\r\n",
                    "GET / HTTP/1.1",
                    "Host: " + host + ":" + port,
                    "Accept: text/html",
                    "Connection: close",
                    "\r\n");
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            Reader answer = new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII);
            String status = new BufferedReader(answer).readLine();
            return status != null && PAGE.matcher(status).lookingAt();
        } catch (IOException nobodyListensYet) {
            return false;
        }
    }

    private InetAddress reachable() throws UnknownHostException {
        InetAddress address = InetAddress.getByName(host);
        return address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
    }

    @Override
    public String toString() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/";
    }
}
