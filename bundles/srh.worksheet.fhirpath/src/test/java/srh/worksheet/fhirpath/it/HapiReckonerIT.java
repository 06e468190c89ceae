package srh.worksheet.fhirpath.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import srh.testkit.felix.Felix;
import srh.testkit.felix.RunningFelix;
import srh.testkit.felix.Service;
import srh.worksheet.Answers;
import srh.worksheet.Asked;
import srh.worksheet.Content;
import srh.worksheet.Expression;
import srh.worksheet.Face;
import srh.worksheet.Filled;
import srh.worksheet.Item;
import srh.worksheet.ItemPath;
import srh.worksheet.LinkId;
import srh.worksheet.Questionnaire;
import srh.worksheet.Range;
import srh.worksheet.Reckoner;
import srh.worksheet.Refusals;
import srh.worksheet.Value;
import srh.worksheet.Wording;
import srh.worksheet.Worksheet;

/** The engine in Felix: what needs it comes and goes with it, and nothing of it stays. */
@Felix(bundles = {"srh:srh.lib.slf4j", "tools.jackson.core:jackson-core", "org.snakeyaml:snakeyaml-engine", "org.commonmark:commonmark", "srh:srh.model", "srh:srh.worksheet", "srh:srh.worksheet.fhir",
    "srh:srh.worksheet.fhirpath"})
class HapiReckonerIT {
    private static final String SHEET = """
            resourceType: Questionnaire
            url: https://example.org/Questionnaire/bmi
            version: "1"
            title: Gewicht
            language: nl
            status: active
            subjectType: [Location]
            code: [{system: "urn:srh:action", code: connect}, {system: "urn:srh:audience", code: worker}]
            item:
              - {linkId: height, type: decimal}
              - {linkId: weight, type: decimal}
              - linkId: bmi
                type: decimal
                readOnly: true
                extension:
                  - {url: "http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces", valueInteger: 1}
                  - {url: "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression", valueExpression: {language: text/fhirpath, expression: "%resource.item.where(linkId='weight').answer.value / %resource.item.where(linkId='height').answer.value.power(2)"}}
            """;

    @Service
    Refusals refusals;

    RunningFelix felix;

    @Test
    void aWorksheetThatNeedsTheEngineIsThereAndReckonsWhileTheEngineIs() throws Exception {
        Bundle plugin = plugin();
        try {
            await(() -> worksheets().size() == 1);
            assertThat(reckoned()).contains(new Value.Decimal(new BigDecimal("25.1")));
            felix.bundle("srh.worksheet.fhirpath").stop();
            await(() -> worksheets().isEmpty() && refusals.list(Locale.ENGLISH).size() == 1);
            assertThat(refusals.list(Locale.ENGLISH).getFirst().reasons().getFirst().sentence()).contains("FHIRPath");
            felix.bundle("srh.worksheet.fhirpath").start();
            await(() -> worksheets().size() == 1 && refusals.list(Locale.ENGLISH).isEmpty());
        } finally {
            plugin.uninstall();
        }
        await(() -> worksheets().isEmpty());
    }

    @Test
    void nothingOfTheEngineStaysWhenItsBundleIsRenewed() throws Exception {
        Bundle engine = felix.bundle("srh.worksheet.fhirpath");
        WeakReference<ClassLoader> before = used(engine);
        engine.update();
        await(() -> {
            System.gc();
            return before.get() == null;
        });
        assertThat(felix.await(Reckoner.class).fault("1 + 1")).isEmpty();
    }

    private WeakReference<ClassLoader> used(Bundle engine) {
        Item question = new Item.Day(new Face(new LinkId("day"), new Wording("Dag")), Asked.ONCE, Range.open());
        Questionnaire sheet = new Questionnaire("https://example.org/day", "1", new Wording("Dag"), Locale.ENGLISH, List.of(), List.of(question));
        assertThat(felix.await(Reckoner.class).reckon(sheet, Answers.NONE, ItemPath.of("day"), new Expression(null, "('2'.matches('[0-9]')) and today() + 3 days > now()")))
                .containsExactly(new Value.YesNo(true));
        return new WeakReference<>(engine.adapt(BundleWiring.class).getClassLoader());
    }

    private Bundle plugin() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "plugin.bmi");
        Path file = Files.createTempFile("bmi", ".jar");
        try {
            try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
                jar.putNextEntry(new JarEntry("SRH-INF/worksheets/bmi.yaml"));
                jar.write(SHEET.getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
            return felix.install(file);
        } finally {
            Files.delete(file);
        }
    }

    private Optional<Value> reckoned() {
        Questionnaire sheet = ((Content.Form) felix.context().getService(worksheets().getFirst()).content()).questionnaire();
        Answers answers = Answers.NONE.with(ItemPath.of("height"), new Value.Decimal(new BigDecimal("1.80"))).with(ItemPath.of("weight"), new Value.Decimal(new BigDecimal("81.3")));
        return Filled.of(sheet, answers, felix.await(Reckoner.class)).at("bmi");
    }

    private List<ServiceReference<Worksheet>> worksheets() {
        BundleContext context = felix.context();
        try {
            return List.copyOf(context.getServiceReferences(Worksheet.class, "(srh.worksheet=*)"));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier until) throws InterruptedException {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!until.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited ten seconds").isLessThan(end);
            Thread.sleep(20);
        }
    }
}
