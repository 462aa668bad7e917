package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README's layer diagram, and the rules of the house that a machine can see. */
class ArchitectureTest {
    private static final String ROOT = "org.entente";
    private static final Pattern LAYER = Pattern.compile("^(\\w+)\\s+.*?(?:→ (.+))?$");
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void theScanSeesTheWholeProgram() {
        assertTrue(MAIN.size() > 100, "only " + MAIN.size() + " classes were scanned");
    }

    @Test
    void theReadmesDiagramNamesEveryPackage() throws IOException {
        assertEquals(packages(), diagram().keySet());
    }

    @Test
    void theReadmesArrowsAreExactlyThoseOfTheCode() throws IOException {
        Map<String, Set<String>> code = new TreeMap<>();
        packages().forEach(name -> code.put(name, new TreeSet<>()));
        for (JavaClass from : MAIN) {
            from.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getPackageName())
                    .filter(name -> name.startsWith(ROOT + "."))
                    .map(ArchitectureTest::station)
                    .filter(to -> !to.equals(station(from.getPackageName())))
                    .forEach(to -> code.get(station(from.getPackageName())).add(to));
        }
        assertEquals(lines(code), lines(diagram()));
    }

    @Test
    void packagesDependOnEachOtherInOneDirection() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(MAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "reading, tools.jackson..",
        "validation, org.apache.jena.shacl..",
        "networks, org.jgrapht..",
        "naming, org.apache.lucene..",
        "naming, org.apache.jena.query.text..",
        "export, com.apicatalog..",
        "export, jakarta.json..",
        "export, org.apache.commons.csv..",
        "server, org.apache.jena.fuseki..",
        "server, jakarta.servlet..",
        "server, org.eclipse.jetty..",
        "server, freemarker..",
        "drafting, org.jsoup..",
        "proposing, dev.langchain4j..",
        "proposing, com.fasterxml.jackson.databind..",
        "cli, picocli.."
    })
    void eachLibraryHasOneDoor(String door, String library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + door)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(MAIN);
        assertTrue(
                MAIN.stream()
                        .filter(type -> type.getPackageName().equals(ROOT + "." + door))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith(library.replace("..", ""))),
                door + " does not use " + library);
    }

    @Test
    void theRootPackageHoldsNothingButItsDescription() {
        assertEquals(
                Set.of("package-info"),
                MAIN.stream()
                        .filter(type -> type.getPackageName().equals(ROOT))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyPackageIsNullMarked() throws ClassNotFoundException {
        for (String name : packages()) {
            Class<?> info = Class.forName(ROOT + "." + name + ".package-info");
            assertTrue(info.isAnnotationPresent(NullMarked.class), name);
        }
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*\\.(Abstract\\w*|\\w*(Utils?|Helper|Manager|Impl))")
                .check(MAIN);
    }

    @Test
    void apartFromTheRecordsOfFactsAtMostHalfOfTheTypesArePublic() {
        long all = MAIN.stream().filter(ArchitectureTest::isTopLevelService).count();
        long open = MAIN.stream()
                .filter(ArchitectureTest::isTopLevelService)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        assertTrue(2 * open <= all, open + " of " + all + " top-level types are public");
    }

    private static boolean isTopLevelService(JavaClass type) {
        return type.isTopLevelClass()
                && !type.getPackageName().equals(ROOT + ".facts")
                && !type.getSimpleName().equals("package-info");
    }

    private static Set<String> packages() {
        return MAIN.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT + "."))
                .map(ArchitectureTest::station)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String station(String packageName) {
        return packageName.substring(ROOT.length() + 1);
    }

    private static String lines(Map<String, Set<String>> arrows) {
        return arrows.entrySet().stream()
                .map(arrow -> arrow.getKey() + " → " + String.join(", ", arrow.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** The block of the README that starts with the package {@code facts}, read line by line. */
    private static Map<String, Set<String>> diagram() throws IOException {
        Map<String, Set<String>> arrows = new TreeMap<>();
        Files.readString(Path.of("README.md"))
                .lines()
                .dropWhile(line -> !line.startsWith("facts "))
                .takeWhile(line -> !line.startsWith("```"))
                .map(LAYER::matcher)
                .filter(Matcher::matches)
                .forEach(line -> arrows.put(line.group(1), arrowsTo(line.group(2))));
        return arrows;
    }

    private static Set<String> arrowsTo(String list) {
        return list == null
                ? Set.of()
                : Stream.of(list.split(", ")).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
    }
}
