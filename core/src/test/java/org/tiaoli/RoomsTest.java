package org.tiaoli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rooms of the library see only those that stand before them, and each third party lives in its own. */
class RoomsTest {

    private static final String ROOT = "org.tiaoli";

    /** What each room sees of the others, besides the exceptions of the front door. */
    private static final Map<String, Set<String>> SEES = new LinkedHashMap<>();

    static {
        SEES.put("text", Set.of());
        SEES.put("ingest", Set.of("text"));
        SEES.put("nlp", Set.of("text"));
        SEES.put("lexicon", Set.of("text"));
        SEES.put("outline", Set.of("lexicon", "text"));
        SEES.put("extract", Set.of("outline", "lexicon", "nlp", "text"));
        SEES.put("compare", Set.of("extract", "outline", "lexicon", "nlp", "text"));
        SEES.put("dedup", Set.of("compare", "extract", "outline", "lexicon", "text"));
        SEES.put("index", Set.of("extract", "outline", "lexicon", "nlp", "text"));
        SEES.put("search", Set.of("index", "dedup", "compare", "extract", "outline", "lexicon", "nlp", "text"));
        SEES.put(
                "export",
                Set.of(
                        "text", "ingest", "nlp", "lexicon", "outline", "extract", "compare", "dedup", "index",
                        "search"));
    }

    /** In which rooms each third party may be named; what Tika and POI are made of belongs to reading. */
    private static final Map<String, Set<String>> THIRD_PARTIES = new LinkedHashMap<>();

    static {
        THIRD_PARTIES.put("com.hankcs..", Set.of("nlp"));
        THIRD_PARTIES.put("org.apache.lucene..", Set.of("index", "search"));
        THIRD_PARTIES.put("org.apache.tika..", Set.of("ingest"));
        THIRD_PARTIES.put("org.apache.pdfbox..", Set.of("ingest"));
        THIRD_PARTIES.put("org.apache.fontbox..", Set.of("ingest"));
        THIRD_PARTIES.put("org.apache.commons.compress..", Set.of("ingest"));
        THIRD_PARTIES.put("org.jsoup..", Set.of("ingest"));
        THIRD_PARTIES.put("org.openxmlformats..", Set.of("ingest", "export"));
        THIRD_PARTIES.put("org.apache.logging.log4j..", Set.of("ingest"));
        THIRD_PARTIES.put("org.apache.poi..", Set.of("ingest", "export"));
        THIRD_PARTIES.put("tools.jackson..", Set.of("export"));
    }

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void rooms_see_only_those_that_stand_before_them() {
        SEES.forEach((room, seen) -> noClasses()
                .that()
                .resideInAPackage(packages(room))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(not(resideInAnyPackage(allowed(room, seen))))
                        .and(not(exceptions())))
                .check(CLASSES));
    }

    @Test
    void third_parties_are_named_only_in_their_rooms() {
        THIRD_PARTIES.forEach((party, rooms) -> noClasses()
                .that()
                .resideInAPackage(ROOT + "..")
                .and()
                .resideOutsideOfPackages(rooms.stream().map(RoomsTest::packages).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(party)
                .check(CLASSES));
    }

    @Test
    void no_other_third_party_comes_in() {
        List<String> known = new ArrayList<>(
                List.of(ROOT + "..", "java..", "javax..", "org.jspecify..", "org.w3c.dom..", "org.xml.sax.."));
        known.addAll(THIRD_PARTIES.keySet());
        noClasses()
                .that()
                .resideInAPackage(ROOT + "..")
                .should()
                .dependOnClassesThat(
                        not(resideInAnyPackage(known.toArray(String[]::new))).and(not(arraysAndPrimitives())))
                .check(CLASSES);
    }

    @Test
    void every_room_is_inhabited_and_every_package_belongs_to_one() {
        Set<String> rooms = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String below = type.getPackageName().substring(ROOT.length());
            if (!below.isEmpty() && !type.getSimpleName().equals("package-info")) {
                rooms.add(below.substring(1).split("\\.", 2)[0]);
            }
        }
        assertThat(rooms).containsExactlyInAnyOrderElementsOf(SEES.keySet());
    }

    @Test
    void internal_packages_are_not_shared_between_rooms() {
        SEES.keySet()
                .forEach(room -> noClasses()
                        .that()
                        .resideOutsideOfPackage(packages(room))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(ROOT + "." + room + ".internal..")
                        .check(CLASSES));
    }

    @Test
    void no_package_is_named_after_nothing() {
        for (JavaClass type : CLASSES) {
            assertThat(type.getPackageName().split("\\."))
                    .as(type.getName())
                    .doesNotContain("util", "utils", "common", "model", "helper", "helpers", "impl");
        }
    }

    private static String packages(String room) {
        return ROOT + "." + room + "..";
    }

    private static String[] allowed(String room, Set<String> seen) {
        List<String> packages = new ArrayList<>();
        packages.add(packages(room));
        seen.forEach(other -> packages.add(packages(other)));
        return packages.toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> exceptions() {
        return resideInAPackage(ROOT).and(simpleNameEndingWith("Exception").or(simpleName("Code")));
    }

    private static DescribedPredicate<JavaClass> arraysAndPrimitives() {
        return DescribedPredicate.describe("arrays and primitives", type -> type.isArray() || type.isPrimitive());
    }
}
