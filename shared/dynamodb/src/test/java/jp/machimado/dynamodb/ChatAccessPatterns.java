package jp.machimado.dynamodb;

import static jp.machimado.dynamodb.Aftermaths.HANAKO;
import static jp.machimado.dynamodb.Aftermaths.NOW;
import static jp.machimado.dynamodb.Aftermaths.TODAY;

import java.util.List;
import java.util.stream.Stream;

/// How the chat asks the table.
final class ChatAccessPatterns {

    private ChatAccessPatterns() {}

    static List<AccessPattern> all() {
        return Stream.of(coming(), ending(), forgetting(), counting())
                .flatMap(List::stream)
                .toList();
    }

    private static List<AccessPattern> coming() {
        return List.of(
                AccessPattern.of(
                        "How far has this event come?",
                        town -> town.receipts().arrive("E1", NOW),
                        "put EVENT#*/EVENT, 1 WU if"),
                AccessPattern.of(
                        "A reply is about to be attempted",
                        town -> town.receipts().replying("E1", NOW),
                        "put EVENT#*/EVENT, 1 WU if"),
                AccessPattern.of(
                        "A push is about to be attempted",
                        town -> town.receipts().pushing("E1", NOW),
                        "put EVENT#*/EVENT, 1 WU if"),
                AccessPattern.of(
                        "What is remembered of this person?",
                        town -> town.memories().of(HANAKO, NOW),
                        "get PERSON#*/LANGUAGE, 1 RU",
                        "get PERSON#*/CONVERSATION, 1 RU"));
    }

    private static List<AccessPattern> ending() {
        return List.of(
                AccessPattern.of(
                        "The event is done, answered",
                        town -> town.receipts().done("E1", HANAKO, Aftermaths.answered(), NOW),
                        "+ put EVENT#*/EVENT, 2 WU if",
                        "+ put PERSON#*/CONVERSATION, 2 WU",
                        "+ delete PERSON#*/LANGUAGE, 2 WU",
                        "+ update COUNT#*/*, 2 WU"),
                AccessPattern.of(
                        "The event is done, without an answer",
                        town ->
                                town.receipts()
                                        .done("E1", HANAKO, Aftermaths.missed("M1", "猫は？"), NOW),
                        "+ put EVENT#*/EVENT, 2 WU if",
                        "+ put PERSON#*/CONVERSATION, 2 WU",
                        "+ put PERSON#*/LANGUAGE, 2 WU",
                        "+ update COUNT#*/*, 2 WU",
                        "+ put UNANSWERED#*/*, 2 WU",
                        "+ put MESSAGE#*/MESSAGE, 2 WU if"),
                AccessPattern.of(
                        "The event is done, feedback",
                        town -> town.receipts().done("E1", HANAKO, Aftermaths.rated("E0"), NOW),
                        "+ put EVENT#*/EVENT, 2 WU if",
                        "+ update COUNT#*/*, 2 WU",
                        "+ put FEEDBACK#*/FEEDBACK, 2 WU if"));
    }

    private static List<AccessPattern> forgetting() {
        return List.of(
                AccessPattern.of(
                                "Forget this person",
                                town -> town.memories().forget(HANAKO),
                                "query PERSON#*, 1 RU a page",
                                "delete PERSON#*/CONVERSATION, 1 WU",
                                "delete PERSON#*/LANGUAGE, 1 WU")
                        .after(ChatAccessPatterns::missed),
                AccessPattern.of(
                                "Forget this message",
                                town -> town.memories().forgetMessage("M1", NOW),
                                "update MESSAGE#*/MESSAGE, 1 WU",
                                "delete UNANSWERED#*/*, 1 WU")
                        .after(ChatAccessPatterns::missed));
    }

    private static List<AccessPattern> counting() {
        return List.of(
                AccessPattern.of(
                        "What was counted on these days?",
                        town -> town.statistics().counts(TODAY.minusDays(1), TODAY),
                        "query COUNT#*, 1 RU a page",
                        "query COUNT#*, 1 RU a page"),
                AccessPattern.of(
                        "What could we not answer on this day?",
                        town -> town.statistics().unanswered(TODAY, TODAY, NOW),
                        "query UNANSWERED#*, 1 RU a page"));
    }

    private static void missed(TestTown town) {
        town.receipts().done("E1", HANAKO, Aftermaths.missed("M1", "猫は？"), NOW);
    }
}
