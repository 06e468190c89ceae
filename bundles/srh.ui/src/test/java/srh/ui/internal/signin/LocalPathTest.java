package srh.ui.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/people", "/person/1/strengths-profile/LIVING?field=2", "/looks?x=%20y"})
    void aPageOfTheProductIsFollowed(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "people", "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example/", "javascript:alert(1)",
        "/\t/evil.example", "/a\r\nSet-Cookie: a=b", " /people", "/pe ople", "/a\\b", "/login", "/login?to=/x"})
    void anythingElseLeadsToTheBeginning(String path) {
        assertThat(LocalPath.of(path)).isEqualTo("/");
    }

    @Test
    void noAddressAndAnEndlessOneLeadToTheBeginning() {
        assertThat(LocalPath.of(null)).isEqualTo("/");
        assertThat(LocalPath.of("/" + "a".repeat(1000))).isEqualTo("/");
    }
}
