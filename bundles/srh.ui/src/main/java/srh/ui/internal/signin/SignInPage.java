package srh.ui.internal.signin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import srh.ui.internal.Theme;
import srh.ui.runtime.Messages;

/** The sign-in page as text: it needs no script and no session. */
final class SignInPage {
    private static final String PAGE = read("signin.html");
    private static final Pattern SPOT = Pattern.compile("\\{([a-z]+)}");

    private final Messages messages;
    private final Theme theme;

    SignInPage(Messages messages, Theme theme) {
        this.messages = messages;
        this.theme = theme;
    }

    /** What is known while the page is written: the language, where to go after, what was typed, and what went wrong. */
    record Situation(Locale language, String to, String name, Optional<String> trouble) {}

    String write(Situation now) {
        Matcher spots = SPOT.matcher(PAGE);
        return spots.replaceAll(spot -> Matcher.quoteReplacement(fill(spot.group(1), now)));
    }

    private String fill(String spot, Situation now) {
        return switch (spot) {
            case "lang" -> escape(now.language().toLanguageTag());
            case "sheets" -> theme.stylesheets().stream().map(s -> "<link rel=\"stylesheet\" href=\"" + escape(s) + "\">")
                    .collect(Collectors.joining());
            case "icon" -> escape(theme.icon());
            case "script" -> escape(theme.file("look.js"));
            case "to" -> escape(now.to());
            case "typed" -> escape(now.name());
            case "again" -> now.trouble().isEmpty() ? "" : " autofocus aria-describedby=\"login-trouble\"";
            case "trouble" -> now.trouble().map(t -> "<p class=\"srh-notice srh-pictured srh-icon-info-circle\""
                    + " id=\"login-trouble\" role=\"alert\">" + escape(t) + "</p>").orElse("");
            case "languages" -> messages.languages().stream().map(l -> language(l, now)).collect(Collectors.joining());
            default -> escape(messages.text(now.language(), "ui.signin." + spot));
        };
    }

    private String language(Locale language, Situation now) {
        String tag = escape(language.toLanguageTag());
        String name = escape(messages.text(language, "ui.language." + language.getLanguage()));
        if (language.getLanguage().equals(now.language().getLanguage())) {
            return "<span lang=\"" + tag + "\" aria-current=\"true\">" + name + "</span>";
        }
        String to = now.to().equals("/") ? "" : "&amp;to=" + URLEncoder.encode(now.to(), StandardCharsets.UTF_8);
        return "<a id=\"language-" + tag + "\" lang=\"" + tag + "\" href=\"" + SignInOfTheHouse.PATH + "?lang=" + tag + to + "\">"
                + name + "</a>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(SignInPage.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
