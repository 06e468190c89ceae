package srh.worksheet.fhir.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The elements of FHIR R4 that questionnaires are made of, from the table beside this class. */
final class Shapes {
    private static final Map<String, Shape> ALL = load();

    /**
     * One type.
     *
     * @param elements by name; one of any type by each name it can have
     * @param needed for each element that must be there the names it can have
     */
    record Shape(String type, Map<String, Element> elements, Map<String, List<String>> needed) {}

    /** @param among the element it is one form of, such as {@code value[x]}, or null */
    record Element(String type, boolean many, @Nullable String among) {}

    private Shapes() {}

    /** Null for a type of which nothing is checked. */
    static @Nullable Shape of(String type) {
        return ALL.get(type);
    }

    private static Map<String, Shape> load() {
        Map<String, Shape> all = new HashMap<>();
        try (InputStream table = Shapes.class.getResourceAsStream("r4.shapes")) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        Shape shape = shape(line.split(" "));
                        all.put(shape.type(), shape);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Shape shape(String[] words) {
        boolean modified = words[0].endsWith("+");
        Map<String, Element> elements = new LinkedHashMap<>();
        Map<String, List<String>> needed = new LinkedHashMap<>();
        List<String> written = new ArrayList<>(List.of("id:string", "extension:Extension*"));
        if (modified) {
            written.add("modifierExtension:Extension*");
        }
        written.addAll(Arrays.asList(words).subList(1, words.length));
        for (String word : written) {
            String[] parts = word.replaceAll("[*!]", "").split(":");
            boolean choice = parts[0].endsWith("[x]");
            List<String> names = new ArrayList<>();
            for (String type : parts[1].split("\\|")) {
                String name = choice ? parts[0].replace("[x]", "") + type.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + type.substring(1) : parts[0];
                elements.put(name, new Element(type, word.contains("*"), choice ? parts[0] : null));
                names.add(name);
            }
            if (word.contains("!")) {
                needed.put(parts[0], names);
            }
        }
        return new Shape(modified ? words[0].substring(0, words[0].length() - 1) : words[0], elements, needed);
    }
}
