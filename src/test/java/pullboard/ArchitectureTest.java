package pullboard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The walls between the rooms, one test a sentence.
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("pullboard");

    /// Values, collections, time: no file, no network, no SQL, no clock of its own (see below).
    private static final String[] PURE = {
        "java.lang..",
        "java.util..",
        "java.time..",
        "java.math..",
        "java.text..",
        "org.pcollections..",
        "org.jspecify.."
    };

    private static final String[] JDK = {"java..", "javax..", "jdk.net..", "org.jspecify.."};

    @Test
    void theBoardKnowsOnlyTheJdkAndPersistentCollections() {
        room("board", PURE);
    }

    @Test
    void figuresAndPlanningKnowOnlyTheBoard() {
        room("flow", PURE, "pullboard.board..");
        room("plan", PURE, "pullboard.board..");
    }

    @Test
    void theStoreKnowsTheBoardAndSql() {
        room("store", JDK, "pullboard.board..", "org.h2..", "org.pcollections..");
    }

    @Test
    void controlKnowsTheBoardAndTheStore() {
        room("control", JDK, "pullboard.board..", "pullboard.store..", "org.pcollections..");
    }

    @Test
    void wordsKnowWhatTheySpeakOf() {
        room("text", JDK, "pullboard.board..", "pullboard.control..", "org.pcollections..");
    }

    @Test
    void samplePlantsComeInByTheOneRoad() {
        room("sample", PURE, "pullboard.board..", "pullboard.control..", "pullboard.text..");
    }

    @Test
    void everyClassLivesInARoomThatHasItsWalls() {
        var rooms = Stream.of(
                        "board", "flow", "plan", "store", "control", "text", "sample", "chart", "paper", "ticket",
                        "report", "view", "cli", "host")
                .map(room -> "pullboard." + room + "..");
        holds(classes()
                .should()
                .resideInAnyPackage(Stream.concat(rooms, Stream.of("pullboard")).toArray(String[]::new)));
    }

    @Test
    void chartsKnowOnlyTheJdk() {
        room("chart", PURE);
    }

    @Test
    void paperKnowsOnlyWordsAndHowToDrawAndPrint() {
        room("paper", JDK, "pullboard.text..", "org.apache.pdfbox..", "org.apache.fontbox..", "com.google.zxing..");
    }

    @Test
    void ticketsAndReportsKnowBoardFiguresPlansWordsAndPaper() {
        var known = "pullboard.(board|flow|plan|text|paper|chart|%s)..";
        room("ticket", JDK, known.formatted("ticket"), "org.pcollections..", "org.apache.pdfbox..");
        var files = "(org.apache.pdfbox|de.siegmar.fastcsv|org.dhatim.fastexcel)..";
        room("report", JDK, known.formatted("report"), "org.pcollections..", files);
    }

    @Test
    void theMachineKnowsOnlyTheJdk() {
        room("host", JDK, "jdk.net..");
    }

    @Test
    void theViewDoesNotSeeTheStore() {
        holds(noClasses()
                .that()
                .resideInAPackage("pullboard.view..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("pullboard.store.."));
    }

    @Test
    void theCommandLineSeesNeitherTheViewNorTheStore() {
        holds(noClasses()
                .that()
                .resideInAPackage("pullboard.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("pullboard.view..", "pullboard.store.."));
    }

    @Test
    void onlyTheViewAndTheAppSeeJavaFx() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("pullboard.view..", "pullboard")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..", "com.sun.javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp.."));
    }

    @Test
    void onlyTheStoreSeesSql() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("pullboard.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2.."));
    }

    @Test
    void nobodyKnowsTheApp() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("pullboard")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("pullboard"));
    }

    @Test
    void roomsAndTheirPackagesHaveNoCycles() {
        holds(slices().matching("pullboard.(*)..").should().beFreeOfCycles());
        holds(slices().matching("pullboard.(**)").should().beFreeOfCycles());
    }

    @Test
    void timeComesFromTheOneClock() {
        holds(noClasses()
                .that(describe("are not App", type -> !type.getFullName().equals("pullboard.App")))
                .should()
                .accessTargetWhere(describe("asks the machine for the time", ArchitectureTest::asksForTheTime)));
    }

    @Test
    void chanceInPureRoomsIsSeeded() {
        var pure = new String[] {"pullboard.board..", "pullboard.flow..", "pullboard.plan.."};
        holds(noClasses().that().resideInAnyPackage(pure).should().callConstructor(Random.class));
        holds(noClasses().that().resideInAnyPackage(pure).should().callMethod(Math.class, "random"));
    }

    @Test
    void onlyTheAppAndTheCommandLineSpeakToTheTerminal() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("pullboard.cli..", "pullboard")
                .should()
                .accessTargetWhere(describe("writes to the terminal", ArchitectureTest::writesToTheTerminal)));
    }

    @Test
    void noClassHidesWhatItDoesBehindItsName() {
        holds(noClasses().should().haveSimpleNameEndingWith("Manager"));
        for (var vague : Set.of("Helper", "Helpers", "Util", "Utils", "Impl", "Misc", "Common")) {
            holds(noClasses().should().haveSimpleNameEndingWith(vague));
        }
    }

    /// An interface with one method is a shape for lambdas; any other stands for at least two things.
    @Test
    void noInterfaceHasOneImplementation() {
        holds(classes()
                .that()
                .areInterfaces()
                .and(describe(
                        "are written as such",
                        type -> !type.isAnnotation() && !type.getSimpleName().equals("package-info")))
                .should(new ArchCondition<>("be a lambda's shape or have two implementations") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var good = isLambdaShape(type) || implementations(type) >= 2;
                        events.add(new SimpleConditionEvent(
                                type, good, type.getName() + " has " + implementations(type) + " implementation(s)"));
                    }
                }));
    }

    @Test
    void nothingStaticChanges() {
        holds(fields().that(modifier(JavaModifier.STATIC)).should().beFinal());
        DescribedPredicate<JavaClass> mutable = describe(
                "can change",
                type -> type.isAssignableTo(java.util.AbstractCollection.class)
                        || type.isAssignableTo(java.util.AbstractMap.class)
                        || type.getPackageName().equals("java.util.concurrent.atomic")
                        || type.isAssignableTo(StringBuilder.class));
        holds(fields().that(modifier(JavaModifier.STATIC)).should().notHaveRawType(mutable));
    }

    private static void room(String name, String[] base, String... more) {
        var own = Stream.of("pullboard." + name + "..");
        var allowed =
                Stream.of(own, Stream.of(base), Stream.of(more)).flatMap(s -> s).toArray(String[]::new);
        holds(classes()
                .that()
                .resideInAPackage("pullboard." + name + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(isPrimitiveOrArray())));
    }

    private static DescribedPredicate<JavaClass> isPrimitiveOrArray() {
        return describe(
                "primitive",
                type -> type.isPrimitive()
                        || type.isArray() && type.getBaseComponentType().isPrimitive());
    }

    private static boolean asksForTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        var clocks = Map.of(
                "java.lang.System", "currentTimeMillis",
                "java.util.Date", "<init>",
                "java.util.Calendar", "getInstance",
                "java.time.InstantSource", "system");
        return owner.startsWith("java.time.") && name.equals("now") && !takesAClock(access)
                || owner.equals("java.time.Clock") && name.startsWith("system")
                || name.equals(clocks.get(owner));
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget().getFullName().contains("java.time.Clock)");
    }

    private static boolean writesToTheTerminal(JavaAccess<?> access) {
        var target = access.getTarget();
        return access.getTargetOwner().isEquivalentTo(System.class)
                        && Set.of("out", "err").contains(target.getName())
                || target.getName().equals("printStackTrace")
                        && target.getFullName().endsWith("()");
    }

    private static boolean isLambdaShape(JavaClass type) {
        return Stream.of(type.getAllMethods())
                        .flatMap(Collection::stream)
                        .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(method -> method.getName())
                        .distinct()
                        .count()
                == 1;
    }

    private static long implementations(JavaClass type) {
        return type.getAllSubclasses().stream()
                .filter(sub -> !sub.isInterface())
                .count();
    }

    private static void holds(ArchRule rule) {
        rule.check(CODE);
    }
}
