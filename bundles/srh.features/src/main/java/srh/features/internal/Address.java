package srh.features.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;

/** Where the server listens. */
record Address(String host, int port) {

    private static final int PATIENCE_MILLIS = 10_000;

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

    /** The status with which the first page answers, or 0 while nothing does. */
    int status() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(reachable(), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            String request = "GET / HTTP/1.1\r\nHost: " + host + ":" + port + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            String line = answer.readLine();
            return line == null ? 0 : Integer.parseInt(line.split(" ")[1]);
        } catch (IOException e) {
            return 0;
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
