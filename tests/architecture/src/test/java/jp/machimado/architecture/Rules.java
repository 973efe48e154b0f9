package jp.machimado.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;
import java.util.stream.Stream;
import jp.machimado.dynamodb.PlantedNeighbour;
import jp.machimado.functions.guide.PlantedColleague;
import jp.machimado.guide.PlantedForeigner;
import jp.machimado.guide.PlantedTalker;
import jp.machimado.line.PlantedCaller;
import jp.machimado.line.PlantedClock;
import jp.machimado.line.PlantedPrinter;
import jp.machimado.line.PlantedSystemClock;
import jp.machimado.words.PlantedGuide;

/// Who may know whom, and what only a few may do.
final class Rules {

    private Rules() {}

    static Stream<Rule> all() {
        return Stream.of(
                domainKnowsOnlyJava(),
                guideDoesNotKnowTheConversation(),
                wordsAndTownKnowNoCapability(),
                adaptersDoNotKnowEachOther(),
                adaptersDoNotKnowFunctions(),
                functionsDoNotKnowEachOther(),
                timeIsHandedIn(),
                onlyEntriesTakeTheSystemsClock(),
                onlyMainClassesAndTheLogPrint());
    }

    private static Rule domainKnowsOnlyJava() {
        var known = both(MainCode.DOMAIN, List.of("java..", "javax.crypto..", "org.jspecify.."));
        return new Rule(
                classes()
                        .that()
                        .resideInAnyPackage(MainCode.names(MainCode.DOMAIN))
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(MainCode.names(known)),
                PlantedForeigner.class,
                MainCode.DOMAIN);
    }

    private static Rule guideDoesNotKnowTheConversation() {
        return new Rule(
                noClasses()
                        .that()
                        .resideInAPackage("jp.machimado.guide..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("jp.machimado.conversation.."),
                PlantedTalker.class,
                List.of("jp.machimado.guide..", "jp.machimado.conversation.."));
    }

    private static Rule wordsAndTownKnowNoCapability() {
        return new Rule(
                noClasses()
                        .that()
                        .resideInAnyPackage("jp.machimado.words..", "jp.machimado.town..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jp.machimado.guide..", "jp.machimado.conversation.."),
                PlantedGuide.class,
                MainCode.DOMAIN);
    }

    private static Rule adaptersDoNotKnowEachOther() {
        return new Rule(
                slices().matching("jp.machimado.(dynamodb|line|mail|lucene|web|lambda|oidc|pack)..")
                        .should()
                        .notDependOnEachOther(),
                PlantedNeighbour.class,
                MainCode.ADAPTERS);
    }

    private static Rule adaptersDoNotKnowFunctions() {
        var below = both(both(MainCode.ADAPTERS, MainCode.DOMAIN), MainCode.TOGETHER);
        return new Rule(
                noClasses()
                        .that()
                        .resideInAnyPackage(MainCode.names(below))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jp.machimado.functions..", "jp.machimado.local.."),
                PlantedCaller.class,
                both(MainCode.FUNCTIONS, MainCode.ADAPTERS));
    }

    private static Rule functionsDoNotKnowEachOther() {
        return new Rule(
                slices().matching("jp.machimado.functions.(*)..").should().notDependOnEachOther(),
                PlantedColleague.class,
                MainCode.FUNCTIONS);
    }

    private static Rule timeIsHandedIn() {
        return new Rule(
                noClasses().should().accessTargetWhere(Accesses.askingTheClock()),
                PlantedClock.class,
                MainCode.ADAPTERS);
    }

    private static Rule onlyEntriesTakeTheSystemsClock() {
        return new Rule(
                noClasses()
                        .that(MainCode.areNoEntry())
                        .should()
                        .accessTargetWhere(Accesses.takingTheSystemsClock()),
                PlantedSystemClock.class,
                MainCode.FUNCTIONS);
    }

    private static Rule onlyMainClassesAndTheLogPrint() {
        return new Rule(
                noClasses()
                        .that(MainCode.areSilent())
                        .should()
                        .accessTargetWhere(Accesses.printing()),
                PlantedPrinter.class,
                MainCode.ADAPTERS);
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
