package srh.worksheet.fhir.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.FrameworkWiring;
import srh.testkit.felix.Felix;
import srh.testkit.felix.RunningFelix;
import srh.testkit.felix.Service;
import srh.worksheet.Answers;
import srh.worksheet.Content;
import srh.worksheet.Expression;
import srh.worksheet.ItemPath;
import srh.worksheet.Options;
import srh.worksheet.Questionnaire;
import srh.worksheet.Reckoner;
import srh.worksheet.Refusals;
import srh.worksheet.Value;
import srh.worksheet.Wording;
import srh.worksheet.Worksheet;
import srh.worksheet.fhir.Terminology;
import srh.worksheet.template.Template;

@Felix(bundles = {"srh:srh.lib.slf4j", "tools.jackson.core:jackson-core", "org.snakeyaml:snakeyaml-engine", "org.commonmark:commonmark", "srh:srh.model", "srh:srh.worksheet", "srh:srh.worksheet.fhir"})
class ExtenderIT {
    private static final String WORKSHEETS = "(srh.worksheet=*)";
    private static final String EXPRESSION = """
              - linkId: reckoned
                type: string
                extension: [{url: "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression", valueExpression: {language: text/fhirpath, expression: "1"}}]
            """;

    @Service
    Refusals refusals;

    RunningFelix felix;

    @AfterEach
    void nothingIsLeft() throws BundleException {
        for (Bundle bundle : felix.context().getBundles()) {
            if (bundle.getSymbolicName().startsWith("plugin.")) {
                bundle.uninstall();
            }
        }
        await(() -> worksheets().isEmpty() && refused().isEmpty());
    }

    @Test
    void aJarWithoutCodeBecomesAWorksheetInItsOwnNameAndLeavesWithIt() throws Exception {
        Bundle plugin = plugin("plugin.one", Map.of("SRH-INF/worksheets/base.yaml", base(), "SRH-INF/worksheets/base_en.properties", "title=Base\n",
                "SRH-INF/worksheets/other_en.properties", "what=ever\n"));
        await(() -> worksheets().size() == 1);
        ServiceReference<Worksheet> reference = worksheets().getFirst();
        assertThat(reference.getBundle()).isEqualTo(plugin);
        assertThat(reference.getProperty("srh.worksheet")).isEqualTo("base");
        Worksheet worksheet = felix.context().getService(reference);
        assertThat(worksheet.about().id().value()).isEqualTo("base");
        assertThat(((Content.Form) worksheet.content()).questionnaire().title().in(Locale.ENGLISH)).isEqualTo("Base");

        plugin.stop();
        await(() -> worksheets().isEmpty());
        plugin.start();
        await(() -> worksheets().size() == 1);
    }

    @Test
    void everyListenerIsToldThatAWorksheetHasGoneHoweverFastItsBundleIsLetGoOf() throws Exception {
        AtomicInteger told = new AtomicInteger();
        BundleContext listening = bundle("srh.worksheet.fhir").getBundleContext();
        ServiceListener first = event -> {
            if (event.getType() == ServiceEvent.UNREGISTERING) {
                told.incrementAndGet();
                pause(300);
            }
        };
        ServiceListener second = first::serviceChanged;
        SynchronousBundleListener others = event -> {
            if (event.getType() == BundleEvent.STOPPING) pause(50);
        };
        listening.addServiceListener(first, WORKSHEETS);
        listening.addServiceListener(second, WORKSHEETS);
        felix.context().addBundleListener(others);
        try {
            Bundle plugin = plugin("plugin.one", Map.of("SRH-INF/worksheets/base.yaml", base()));
            await(() -> worksheets().size() == 1);
            plugin.uninstall();
            felix.context().getBundle(0).adapt(FrameworkWiring.class).refreshBundles(List.of(plugin));
            await(() -> told.get() == 2);
        } finally {
            felix.context().removeBundleListener(others);
            listening.removeServiceListener(first);
            listening.removeServiceListener(second);
        }
    }

    private Bundle bundle(String symbolicName) {
        return Stream.of(felix.context().getBundles()).filter(bundle -> symbolicName.equals(bundle.getSymbolicName())).findFirst().orElseThrow();
    }

    @Test
    void aFaultyOneIsListedUntilItsBundleGoesAndHarmsNothingBesideIt() throws Exception {
        Bundle plugin = plugin("plugin.two", Map.of("SRH-INF/worksheets/base.yaml", base(),
                "SRH-INF/worksheets/wrong.yml", base().replace("title: Basis", "titel: Basis"), "SRH-INF/worksheets/read.me", "no worksheet"));
        await(() -> refused().size() == 1 && worksheets().size() == 1);
        Refusals.RefusedWorksheet refused = refused().getFirst();
        assertThat(refused.bundle()).isEqualTo("plugin.two 1.0.0");
        assertThat(refused.file()).isEqualTo("SRH-INF/worksheets/wrong.yml");
        assertThat(refused.reasons().getFirst()).extracting(Refusals.Reason::file, Refusals.Reason::line, Refusals.Reason::place)
                .containsExactly("SRH-INF/worksheets/wrong.yml", 4, "/titel");
        assertThat(refused.reasons().getFirst().sentence()).startsWith("“titel” is not known here.");
        assertThat(refusals.list(Locale.of("nl")).getFirst().reasons().getFirst().sentence()).startsWith("“titel” bestaat hier niet.");
        plugin.stop();
        await(() -> refused().isEmpty());
    }

    @Test
    void theSecondOfOneNameComesInWhenTheFirstLeaves() throws Exception {
        Bundle first = plugin("plugin.first", Map.of("SRH-INF/worksheets/base.yaml", base()));
        await(() -> worksheets().size() == 1);
        Bundle second = plugin("plugin.second", Map.of("SRH-INF/worksheets/base.yaml", base()));
        await(() -> refused().size() == 1);
        assertThat(refused().getFirst().reasons().getFirst().sentence()).contains("“base”", "plugin.first 1.0.0");
        first.stop();
        await(() -> refused().isEmpty() && worksheets().size() == 1 && second.equals(worksheets().getFirst().getBundle()));
    }

    @Test
    void aTemplateIsThereWithItsBundleAndTheSecondOfItsNameWaits() throws Exception {
        String template = """
                resourceType: PlanDefinition
                url: urn:srh:template:sector
                status: active
                language: nl
                title: Sector
                action: [{definitionCanonical: "urn:srh:worksheet:base", description: Eerst dit.}]
                """;
        Bundle first = plugin("plugin.first", Map.of("SRH-INF/templates/sector.yaml", template));
        await(() -> template(first));
        Bundle second = plugin("plugin.second", Map.of("SRH-INF/templates/sector.yaml", template, "SRH-INF/templates/wrong.yaml", "a: 1\n"));
        await(() -> refused().size() == 2);
        assertThat(refused()).extracting(Refusals.RefusedWorksheet::file).containsExactly("SRH-INF/templates/sector.yaml", "SRH-INF/templates/wrong.yaml");
        first.stop();
        await(() -> refused().size() == 1 && template(second));
        second.stop();
        await(() -> refused().isEmpty() && !template(second));
    }

    private static boolean template(Bundle bundle) {
        ServiceReference<?>[] registered = bundle.getRegisteredServices();
        return registered != null && registered.length == 1 && Template.class.getName().equals(((String[]) registered[0].getProperty("objectClass"))[0]);
    }

    @Test
    void whatAsksOnlyForFilesThatAreNotKeptIsRefusedAndWhatAsksForOthersComesIn() throws Exception {
        Bundle film = plugin("plugin.film", Map.of("SRH-INF/worksheets/base.yaml", base() + file("video/mp4")));
        await(() -> refused().size() == 1);
        assertThat(refused().getFirst().reasons().getFirst().sentence()).contains("“photo”", "image/png");
        assertThat(worksheets()).isEmpty();
        film.stop();
        plugin("plugin.photo", Map.of("SRH-INF/worksheets/base.yaml", base() + file("image/png")));
        await(() -> refused().isEmpty() && worksheets().size() == 1);
    }

    private static String file(String mimeType) {
        return """
                  - linkId: photo
                    type: attachment
                    extension: [{url: "http://hl7.org/fhir/StructureDefinition/mimeType", valueCode: %s}]
                """.formatted(mimeType);
    }

    @Test
    void whatNeedsAReckonerComesAndGoesWithIt() throws Exception {
        plugin("plugin.reckoned", Map.of("SRH-INF/worksheets/base.yaml", base() + EXPRESSION));
        await(() -> refused().size() == 1);
        assertThat(refused().getFirst().reasons().getFirst().line()).isEqualTo(base().lines().count() + 3);
        ServiceRegistration<Reckoner> reckoner = felix.context().registerService(Reckoner.class, new Reckoner() {
            @Override
            public Optional<String> fault(String expression) {
                return Optional.empty();
            }

            @Override
            public List<Value> reckon(Questionnaire questionnaire, Answers answers, ItemPath at, Expression expression) {
                return List.of();
            }
        }, new Hashtable<>());
        await(() -> refused().isEmpty() && worksheets().size() == 1);
        reckoner.unregister();
        await(() -> refused().size() == 1 && worksheets().isEmpty());
    }

    @Test
    void aListThatStandsElsewhereIsAskedForWhileOtherWorksheetsComeAndGo() throws Exception {
        String elsewhere = base().replace("answerOption: [{valueString: rood}, {valueString: groen}]", "answerValueSet: https://example.org/ValueSet/colours");
        plugin("plugin.elsewhere", Map.of("SRH-INF/worksheets/base.yaml", elsewhere));
        await(() -> reason().contains("no terminology service is configured"));
        CountDownLatch answered = new CountDownLatch(1);
        ServiceRegistration<Terminology> terminology = felix.context().registerService(Terminology.class, canonical -> {
            try {
                answered.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return List.of(new Options.Option(new Value.Coded("urn:colours", null, "red", null), new Wording("red"), null, false, false));
        }, new Hashtable<>());
        await(() -> reason().contains("are being asked"));
        Bundle other = plugin("plugin.other", Map.of("SRH-INF/worksheets/other.yaml", base().replace("Questionnaire/base", "Questionnaire/other")));
        await(() -> worksheets().size() == 1);
        answered.countDown();
        await(() -> refused().isEmpty() && worksheets().size() == 2);
        other.stop();
        terminology.unregister();
        await(() -> worksheets().isEmpty() && reason().contains("no terminology service is configured"));
    }

    private String reason() {
        return refused().stream().map(refused -> refused.reasons().getFirst().sentence()).findFirst().orElse("");
    }

    private List<Refusals.RefusedWorksheet> refused() {
        return refusals.list(Locale.ENGLISH);
    }

    private List<ServiceReference<Worksheet>> worksheets() {
        try {
            return List.copyOf(felix.context().getServiceReferences(Worksheet.class, WORKSHEETS));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Bundle plugin(String name, Map<String, String> files) throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", name);
        headers.putValue("Bundle-Version", "1.0.0");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                jar.putNextEntry(new JarEntry(file.getKey()));
                jar.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        }
        Path jar = Files.createTempFile(name, ".jar");
        Files.write(jar, bytes.toByteArray());
        try {
            return felix.install(jar);
        } finally {
            Files.delete(jar);
        }
    }

    private static String base() throws IOException {
        try (InputStream file = ExtenderIT.class.getResourceAsStream("base.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void await(BooleanSupplier until) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!until.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited ten seconds").isLessThan(end);
            pause(10);
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
