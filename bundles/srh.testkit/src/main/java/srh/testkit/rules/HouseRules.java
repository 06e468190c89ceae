package srh.testkit.rules;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** The structure of the house in a handful of sentences, held against packaged bundles. */
public final class HouseRules {

    private static final List<String> MODEL_SEES = List.of("java", "srh.model", "org.jspecify.annotations", "org.osgi.annotation");
    private static final String EMPTY_NAMES = ".*(Manager|Helper|Utils?|Impl)|(Base|Abstract)\\p{Upper}.*";

    private final Bundles bundles;
    private final JavaClasses classes;

    private HouseRules(Collection<Path> jars) {
        bundles = new Bundles(jars);
        classes = ArchConfiguration.withThreadLocalScope(configuration -> {
            // Names are enough; reading all of Vaadin and jOOQ takes half a minute.
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                    .importLocations(jars.stream().map(jar -> Location.of(jar.toUri())).toList())
                    .that(DescribedPredicate.describe("are ours", type -> bundles.of(type).isPresent()));
        });
        if (classes.isEmpty()) throw new IllegalArgumentException("There is no class of a bundle in " + jars);
    }

    /** For these jars of bundles, each named as its bundle with its version behind. */
    public static HouseRules of(Collection<Path> jars) {
        return new HouseRules(jars);
    }

    /** For all bundles that this build has packaged, but for the test kit itself. */
    public static HouseRules ofThisBuild() {
        return of(Bundles.built().stream()
                .filter(jar -> !jar.getFileName().toString().startsWith("srh.testkit-"))
                .filter(jar -> !jar.getFileName().toString().startsWith("srh.lib."))
                .toList());
    }

    /** Fails with every place where a rule is broken. */
    public void check() {
        List<EvaluationResult> broken = rules().stream()
                .map(rule -> rule.allowEmptyShould(true).evaluate(classes))
                .filter(EvaluationResult::hasViolation)
                .toList();
        if (!broken.isEmpty()) {
            throw new AssertionError(broken.stream()
                    .map(result -> result.getFailureReport().toString())
                    .collect(Collectors.joining("\n\n")));
        }
    }

    private List<ArchRule> rules() {
        return List.of(
                everyClass("see only bundles that the arrows of the house lead to", (from, to) ->
                        bundles.of(to).isEmpty() || Arrows.allow(bundle(from), bundle(to))),
                everyClass("leave the internal packages of other bundles alone", (from, to) ->
                        !isInternal(to) || bundles.of(to).isEmpty() || bundle(from).equals(bundle(to))),
                everyClass("leave jOOQ to the store", (from, to) ->
                        !isIn(to, "org.jooq") || bundle(from).equals("srh.store")),
                everyClass("leave Vaadin to those who draw", (from, to) ->
                        !isIn(to, "com.vaadin") || Arrows.mayDraw(bundle(from))),
                everyClass("keep the model free of everything but Java", (from, to) ->
                        !bundle(from).equals("srh.model") || to.isPrimitive() || MODEL_SEES.stream().anyMatch(name -> isIn(to, name))),
                ArchRuleDefinition.noClasses()
                        .should().haveNameMatching("(.*[.$])?(" + EMPTY_NAMES + ")")
                        .because("a name says what makes a class different"));
    }

    private static ArchRule everyClass(String sentence, BiPredicate<JavaClass, JavaClass> allowed) {
        return ArchRuleDefinition.classes().should(new ArchCondition<>(sentence) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    if (!allowed.test(type, dependency.getTargetClass().getBaseComponentType())) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        });
    }

    private String bundle(JavaClass type) {
        return bundles.of(type).orElseThrow();
    }

    private static boolean isInternal(JavaClass type) {
        return (type.getPackageName() + ".").contains(".internal.");
    }

    private static boolean isIn(JavaClass type, String root) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }
}
