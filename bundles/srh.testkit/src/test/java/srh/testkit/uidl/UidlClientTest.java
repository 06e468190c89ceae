package srh.testkit.uidl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Against a server that plays the part; against the real one it runs in the tests of srh.ui.runtime. */
class UidlClientTest {

    private static final String START = """
            {"appConfig":{"v-uiId":7,"uidl":{"syncId":0,"clientId":0,"Vaadin-Security-Key":"key","changes":[]}}}""";
    private static final String PAGE = """
            {"syncId":1,"clientId":1,"changes":[
              {"node":2,"type":"attach"},{"node":2,"type":"put","key":"id","feat":3,"value":"wish"},
              {"node":2,"type":"put","key":"change","feat":4,"value":"hash"},
              {"node":3,"type":"attach"},{"node":3,"type":"put","key":"id","feat":3,"value":"said"}]}""";

    private final Deque<String> answers = new ArrayDeque<>(List.of(PAGE));
    private final List<JsonNode> heard = new ArrayList<>();
    private final List<String> cookies = new ArrayList<>();
    private String errorHeader = "";
    private HttpServer server;
    private UidlClient client;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.createContext("/login", this::login);
        server.start();
        client = new UidlClient(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void signsInAndKeepsTheCookie() {
        client.signIn("anna", "a secret").open("people");

        assertThat(cookies).isNotEmpty().containsOnly("srh=session-of-anna");
    }

    @Test
    void tellsWhenItIsNotLetIn() {
        assertThatThrownBy(() -> client.signIn("anna", "guessed")).isInstanceOf(PageFault.class).hasMessageContaining("401");
    }

    @Test
    void typesAsAFieldDoes() {
        UidlPage page = client.open("people");
        answers.add("""
                for(;;);[{"syncId":2,"clientId":2,"changes":[{"node":3,"type":"put","key":"textContent","feat":1,"value":"saved"}]}]""");
        page.type("wish", "to sail");

        assertThat(page.text("said")).isEqualTo("saved");
        JsonNode said = heard.getLast();
        assertThat(said.get("csrfToken").asString()).isEqualTo("key");
        assertThat(said.get("syncId").intValue()).isEqualTo(1);
        assertThat(said.get("clientId").intValue()).isEqualTo(1);
        assertThat(said.at("/rpc/0").toString())
                .isEqualTo("{\"type\":\"mSync\",\"node\":2,\"feature\":1,\"property\":\"value\",\"value\":\"to sail\"}");
        assertThat(said.at("/rpc/1/event").asString()).isEqualTo("change");
    }

    @Test
    void waitsForAnAnswerThatIsOvertaken() {
        UidlPage page = client.open("people");
        answers.add("""
                {"syncId":3,"clientId":3,"changes":[{"node":3,"type":"put","key":"textContent","feat":1,"value":"later"}]}""");
        page.call("wish", "look");
        assertThat(page.text("said")).isEmpty();

        answers.add("""
                {"syncId":2,"clientId":2,"changes":[{"node":3,"type":"put","key":"textContent","feat":1,"value":"earlier"}]}""");
        page.call("wish", "look");
        assertThat(page.text("said")).isEqualTo("later");
    }

    @Test
    void hearsWhatAPublishedMethodAnswers() {
        UidlPage page = client.open("people");
        answers.add("""
                {"syncId":2,"clientId":2,"execute":[[1,"kept",{"@v-node":2},"this.$server['}p']($0, true, $1)"]]}""");

        assertThat(page.ask("wish", "keep", "to sail")).isEqualTo("kept");
        assertThat(heard.getLast().at("/rpc/0/promise").intValue()).isEqualTo(1);
    }

    @Test
    void tellsOfAFailureInTheServer() {
        UidlPage page = client.open("people");
        errorHeader = "4711";
        answers.add("{\"syncId\":2,\"clientId\":2}");

        assertThatThrownBy(() -> page.type("wish", "to sail")).isInstanceOf(PageFault.class).hasMessageContaining("4711");
    }

    @Test
    void tellsOfASessionThatIsOver() {
        UidlPage page = client.open("people");
        answers.add("for(;;);[{\"meta\":{\"sessionExpired\":true}}]");

        assertThatThrownBy(() -> page.type("wish", "to sail")).isInstanceOf(PageFault.class).hasMessageContaining("sessionExpired");
    }

    @Test
    void tellsOfAnErrorPage() {
        answers.clear();
        answers.add("""
                {"syncId":1,"clientId":1,"changes":[{"node":2,"type":"splice","feat":11,"index":0,"add":["srh-error-page"]},
                  {"node":2,"type":"put","key":"textContent","feat":1,"value":"This page does not exist."}]}""");

        assertThatThrownBy(() -> client.open("people")).isInstanceOf(PageFault.class).hasMessageContaining("does not exist");
    }

    @Test
    void tellsWhereAStrangerIsSent() {
        assertThatThrownBy(() -> client.open("private"))
                .isInstanceOf(PageFault.class)
                .hasMessageContaining("303")
                .hasMessageContaining("/login");
    }

    @Test
    void knowsWhatIsNotThereOrDoesNotListen() {
        UidlPage page = client.open("people");

        assertThatThrownBy(() -> page.click("nowhere")).hasMessageContaining("no component with the id nowhere");
        assertThatThrownBy(() -> page.click("wish")).hasMessageContaining("Nobody listens to click of wish");
        assertThatThrownBy(() -> page.type("said", "x")).hasMessageContaining("Nobody listens to changes of said");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        cookies.addAll(exchange.getRequestHeaders().getOrDefault("Cookie", List.of()));
        if (exchange.getRequestURI().getPath().equals("/private")) {
            send(exchange, 303, "", Map.of("Location", "/login"));
        } else if (query.contains("v-r=init")) {
            send(exchange, 200, START, Map.of());
        } else if (query.contains("v-r=uidl&v-uiId=7")) {
            heard.add(Invocation.JSON.readTree(exchange.getRequestBody().readAllBytes()));
            send(exchange, 200, answers.remove(), errorHeader.isEmpty() ? Map.of() : Map.of("X-UI-Error", errorHeader));
        } else {
            send(exchange, 200, "<!doctype html>", Map.of());
        }
    }

    private void login(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean origin = exchange.getRequestHeaders().containsKey("Origin");
        if (origin && form.equals("name=anna&password=a+secret")) {
            send(exchange, 303, "", Map.of("Location", "/", "Set-Cookie", "srh=session-of-anna; Path=/; HttpOnly; SameSite=Lax"));
        } else {
            send(exchange, 401, "unknown", Map.of());
        }
    }

    private static void send(HttpExchange exchange, int status, String body, Map<String, String> headers) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
