package srh.worksheet.fhir;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import srh.worksheet.Definition;
import srh.worksheet.Reckoner;
import srh.worksheet.fhir.internal.CaseFile;
import srh.worksheet.fhir.internal.MissingTexts;

/**
 * What a plugin has to keep to, for its author: each worksheet can be read, is there in Dutch and in English, and its cases
 * (answers, given now or under an older version, and what is found in them) come out as they say.
 */
public final class WorksheetContract {
    private static final String INSIDE = "SRH-INF";
    private static final List<String> ROOTS = List.of("", "src/main/resources", "target/classes");
    private static final String DOCUMENT = ".*\\.(ya?ml|json)";

    private final Path worksheets;
    private final Path cases;
    /** There is no framework here that would know of one. */
    private final @Nullable Reckoner reckoner = ServiceLoader.load(Reckoner.class, WorksheetContract.class.getClassLoader()).findFirst().orElse(null);
    private final List<String> well = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private WorksheetContract(Path root) {
        worksheets = root.resolve(INSIDE).resolve("worksheets");
        cases = root.resolve(INSIDE).resolve("cases");
    }

    /**
     * What came of trying it.
     *
     * @param well one line for each worksheet that keeps to it
     * @param faults what is wrong, each with its place and what to do
     */
    public record Outcome(List<String> well, List<String> faults) {
        public Outcome {
            well = List.copyOf(well);
            faults = List.copyOf(faults);
        }
    }

    /** @param plugin a jar, or the folder that one is built from */
    public static Outcome of(Path plugin) throws IOException {
        if (Files.isRegularFile(plugin)) {
            try (FileSystem jar = FileSystems.newFileSystem(plugin)) {
                return new WorksheetContract(jar.getPath("/")).outcome();
            }
        }
        Path root = ROOTS.stream().map(plugin::resolve).filter(folder -> Files.isDirectory(folder.resolve(INSIDE))).findFirst().orElse(plugin);
        return new WorksheetContract(root).outcome();
    }

    private Outcome outcome() throws IOException {
        Map<String, Definition> read = new HashMap<>();
        for (Path file : list(worksheets)) {
            read(file, read).ifPresent(definition ->
                    MissingTexts.of(definition.questionnaire()).forEach(missing -> faults.add(file.getFileName() + ": " + missing)));
        }
        if (read.isEmpty() && faults.isEmpty()) {
            faults.add("There is no worksheet: put one into " + INSIDE + "/worksheets.");
        }
        Map<String, Map<String, Definition>> older = older();
        Map<String, Integer> tried = new HashMap<>();
        for (Path file : list(cases)) {
            CaseFile one = CaseFile.read(file);
            one.faults(read, older, reckoner).forEach(fault -> faults.add(file.getFileName() + ": " + fault));
            tried.merge(one.worksheet(), 1, Integer::sum);
        }
        read.forEach((id, definition) -> well.add(id + " " + definition.about().version() + ": " + definition.questionnaire().byLinkId().size()
                + " items, " + tried.getOrDefault(id, 0) + " cases"));
        return new Outcome(well.stream().sorted().toList(), faults);
    }

    /** The worksheets as they were, by version: each in a folder of that name, for the cases with answers that were given then. */
    private Map<String, Map<String, Definition>> older() throws IOException {
        Map<String, Map<String, Definition>> older = new HashMap<>();
        Path versions = cases.resolve("older");
        if (Files.isDirectory(versions)) {
            try (Stream<Path> folders = Files.list(versions)) {
                for (Path folder : folders.sorted().toList()) {
                    Map<String, Definition> then = older.computeIfAbsent(folder.getFileName().toString().replace("/", ""), none -> new HashMap<>());
                    for (Path file : list(folder)) {
                        read(file, then);
                    }
                }
            }
        }
        return older;
    }

    private Optional<Definition> read(Path file, Map<String, Definition> read) throws IOException {
        WorksheetFile worksheet = new WorksheetFile(file.getFileName().toString(), Files.readAllBytes(file));
        List<WorksheetFile.Messages> messages = new ArrayList<>();
        try (Stream<Path> beside = Files.list(file.getParent())) {
            for (Path one : beside.filter(path -> path.getFileName().toString().matches(worksheet.id() + "_.*\\.properties")).sorted().toList()) {
                messages.add(new WorksheetFile.Messages(one.getFileName().toString(), Files.readAllBytes(one)));
            }
        }
        return switch (new Definitions(reckoner, null).read(new WorksheetFile(worksheet.name(), worksheet.content(), messages))) {
            case Reading.Good<Definition>(Definition definition) -> {
                read.put(worksheet.id(), definition);
                yield Optional.of(definition);
            }
            case Reading.Refused<Definition>(List<Refusal> reasons) -> {
                reasons.forEach(reason -> faults.add(reason.line(Locale.ENGLISH)));
                yield Optional.empty();
            }
        };
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(DOCUMENT)).sorted().toList();
        }
    }

    /** Tries each plugin that is named; the exit code tells whether all keep to it. */
    public static void main(String[] plugins) throws IOException {
        boolean all = plugins.length > 0;
        if (!all) {
            System.err.println("Name a plugin: its jar, or the folder that it is built from.");
        }
        for (String plugin : plugins) {
            Outcome outcome = of(Path.of(plugin));
            outcome.well().forEach(System.out::println);
            outcome.faults().forEach(System.err::println);
            all &= outcome.faults().isEmpty();
        }
        System.exit(all ? 0 : 1);
    }
}
