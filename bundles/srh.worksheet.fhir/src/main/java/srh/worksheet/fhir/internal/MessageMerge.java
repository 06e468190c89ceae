package srh.worksheet.fhir.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import srh.worksheet.fhir.Reason;
import srh.worksheet.fhir.WorksheetFile;

/**
 * Puts the texts of message files into the questionnaire, as FHIR writes translations, so that the document that is kept
 * and put out has all its languages.
 */
final class MessageMerge {
    private final Node.Fields document;
    private final Locale written;
    private final Faults faults;
    private final Map<String, Node.Fields> items = new LinkedHashMap<>();

    MessageMerge(Node.Fields document, Locale written, Faults faults) {
        this.document = document;
        this.written = written;
        this.faults = faults;
    }

    void merge(WorksheetFile file) {
        if (file.messages().isEmpty()) {
            return;
        }
        gather(document);
        file.messages().stream().sorted(Comparator.comparing(WorksheetFile.Messages::name)).forEach(messages -> {
            String name = messages.name();
            Faults own = new Faults(name);
            String tag = name.substring(name.lastIndexOf('_') + 1, Math.max(name.lastIndexOf('.'), name.lastIndexOf('_') + 1));
            Wordings.language(new Node.Spot(0, 0), tag, "", own).ifPresent(language -> merge(messages, language, own));
            faults.addAll(own.all());
        });
    }

    private void gather(Node.Fields around) {
        for (Node.Fields item : around.each("item")) {
            items.putIfAbsent(item.text("linkId"), item);
            gather(item);
        }
    }

    private void merge(WorksheetFile.Messages messages, Locale language, Faults own) {
        try {
            String content = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(messages.content())).toString();
            Properties texts = new Properties();
            texts.load(new StringReader(content));
            for (String key : new TreeSet<>(texts.stringPropertyNames())) {
                Node.Spot spot = spot(content, key);
                if (texts.getProperty(key).isBlank()) {
                    own.add(spot, key, Reason.MESSAGE_EMPTY, key);
                } else {
                    put(key, texts.getProperty(key), language, spot, own);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            own.add(Node.Spot.NOWHERE, "", Reason.NOT_UTF8);
        }
    }

    private void put(String key, String text, Locale language, Node.Spot spot, Faults own) {
        List<Place> places = places(key, language);
        if (places.isEmpty()) {
            own.add(spot, key, Reason.MESSAGE_UNKNOWN, key);
        }
        for (Place place : places) {
            if (!(language.equals(written) ? first(place, text) : translated(place, language, text))) {
                own.add(spot, key, Reason.MESSAGE_TWICE, key);
            }
        }
    }

    /** A text in the document: the element it is in and its name there. */
    private record Place(Node.Fields element, String name) {}

    private List<Place> places(String key, Locale language) {
        if (key.equals("title")) {
            return List.of(new Place(document, "title"));
        }
        if (items.containsKey(key)) {
            return List.of(new Place(items.get(key), "text"));
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            Node.Fields item = items.get(key.substring(0, dot));
            if (item != null) {
                String rest = key.substring(dot + 1);
                List<Place> options = options(item, rest);
                return !options.isEmpty() ? options : rest.equals("help") ? help(item, language).map(List::of).orElse(List.of()) : band(item, rest);
            }
        }
        return List.of();
    }

    private Optional<Place> help(Node.Fields item, Locale language) {
        for (Node.Fields each : item.each("item")) {
            if (Controls.isHelp(Controls.of(each, "", new Faults("")))) {
                return Optional.of(new Place(each, "text"));
            }
        }
        String linkId = item.text("linkId") + ".help";
        if (!language.equals(written) || "display".equals(item.text("type")) || items.containsKey(linkId)) {
            return Optional.empty();
        }
        Node.Fields help = new Node.Fields(item.spot()).put("linkId", linkId).put("type", "display");
        Controls.write(help, "help");
        item.list("item").add(help);
        items.put(linkId, help);
        return Optional.of(new Place(help, "text"));
    }

    /** The words of a score's band, counted from 1. */
    private static List<Place> band(Node.Fields item, String rest) {
        for (Node.Fields score : item.each("extension")) {
            int number = 0;
            for (Node.Fields each : Urls.SCORE.equals(score.text("url")) ? score.each("extension") : List.<Node.Fields>of()) {
                if ("band".equals(each.text("url")) && rest.equals("band." + ++number)) {
                    return each.each("extension").stream().filter(part -> "words".equals(part.text("url"))).map(part -> new Place(part, "valueString")).toList();
                }
            }
        }
        return List.of();
    }

    private List<Place> options(Node.Fields item, String code) {
        List<Place> places = new ArrayList<>();
        for (Node.Fields option : item.each("answerOption")) {
            if (option.get("valueCoding") instanceof Node.Fields coding && code.equals(coding.text("code"))) {
                places.add(new Place(coding, "display"));
            } else if (code.equals(option.text("valueString"))) {
                places.add(new Place(option, "valueString"));
            }
        }
        String named = item.text("answerValueSet");
        for (Node.Fields contained : document.each("contained")) {
            if (("#" + contained.text("id")).equals(named)) {
                concepts(contained, code, places);
            }
        }
        return places;
    }

    private static void concepts(Node.Fields around, String code, List<Place> places) {
        for (String name : List.of("compose", "expansion")) {
            if (around.get(name) instanceof Node.Fields inner) {
                concepts(inner, code, places);
            }
        }
        for (String name : List.of("include", "concept", "contains")) {
            for (Node.Fields each : around.each(name)) {
                if (code.equals(each.text("code"))) {
                    places.add(new Place(each, "display"));
                }
                concepts(each, code, places);
            }
        }
    }

    private static boolean first(Place place, String text) {
        String there = place.element().text(place.name());
        if (there == null) {
            place.element().put(place.name(), text);
        }
        return there == null || there.equals(text);
    }

    private static boolean translated(Place place, Locale language, String text) {
        Node.List extensions = place.element().fields("_" + place.name()).list("extension");
        for (Node each : extensions.all()) {
            if (each instanceof Node.Fields extension && Urls.TRANSLATION.equals(extension.text("url"))
                    && language.toLanguageTag().equals(part(extension, "lang", "valueCode"))) {
                return text.equals(part(extension, "content", "valueString"));
            }
        }
        extensions.add(Wordings.translation(language, "valueString", text));
        return true;
    }

    private static @Nullable String part(Node.Fields extension, String url, String value) {
        return extension.each("extension").stream().filter(each -> url.equals(each.text("url"))).findFirst().map(each -> each.text(value)).orElse(null);
    }

    private static Node.Spot spot(String content, String key) {
        List<String> lines = content.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(key) && line.substring(key.length()).matches("\\s*[=:].*")) {
                return new Node.Spot(i + 1, 1);
            }
        }
        return Node.Spot.NOWHERE;
    }
}
