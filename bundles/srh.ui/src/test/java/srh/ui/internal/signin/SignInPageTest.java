package srh.ui.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInPageTest {
    @Test
    void whatWasTypedCannotBecomeMarkup() {
        assertThat(SignInPage.escape("\"><script>alert('x')</script>&")).doesNotContain("<").doesNotContain(">").doesNotContain("\"")
                .doesNotContain("'").isEqualTo("&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;");
    }
}
