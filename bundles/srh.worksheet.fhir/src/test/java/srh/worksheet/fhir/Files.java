package srh.worksheet.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import srh.worksheet.Definition;

/** The worksheets that lie beside the tests. */
final class Files {
    static final List<String> ALL = List.of("sleep-diary.yaml", "team-scan.json", "everything.yaml");

    private Files() {}

    static String text(String place) {
        try (InputStream file = Files.class.getResourceAsStream("/" + place)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WorksheetFile worksheet(String name) {
        List<WorksheetFile.Messages> messages = new ArrayList<>();
        if (name.equals("sleep-diary.yaml")) {
            for (String each : List.of("sleep-diary_en.properties", "sleep-diary_nl.properties")) {
                messages.add(new WorksheetFile.Messages(each, text("i18n/" + each).getBytes(StandardCharsets.UTF_8)));
            }
        }
        return new WorksheetFile(name, text("worksheets/" + name).getBytes(StandardCharsets.UTF_8), messages);
    }

    static Definition definition(String name) {
        return good(new Definitions(null, null).read(worksheet(name)));
    }

    static <T> T good(Reading<T> reading) {
        return switch (reading) {
            case Reading.Good<T>(T read) -> read;
            case Reading.Refused<T>(List<Refusal> reasons) -> throw new AssertionError(String.join("\n",
                    reasons.stream().map(each -> each.line(java.util.Locale.ENGLISH)).toList()));
        };
    }

    static <T> List<Refusal> refused(Reading<T> reading) {
        return switch (reading) {
            case Reading.Good<T> good -> List.of();
            case Reading.Refused<T>(List<Refusal> reasons) -> reasons;
        };
    }
}
