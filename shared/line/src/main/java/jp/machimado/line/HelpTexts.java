package jp.machimado.line;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.machimado.guide.Danger;
import jp.machimado.guide.HelpCase;
import jp.machimado.guide.HelpLine;
import jp.machimado.guide.TownPack;
import jp.machimado.words.CardPhrase;
import jp.machimado.words.ChatPhrase;
import jp.machimado.words.Language;

/// What is said to somebody in danger: a text that can be read without opening anything, then a
/// card whose buttons dial.
record HelpTexts(TownPack pack) {

    private static final int BUTTONS = 6;

    /// 119 or 110 in the first line, then the ways without voice.
    Reply emergency(Danger danger, Voice voice) {
        var voiceless =
                pack.linesFor(
                        EnumSet.of(
                                HelpCase.VOICELESS_FIRE,
                                HelpCase.VOICELESS_POLICE,
                                HelpCase.VOICELESS_RELAY));
        var first = voice.say(first(danger));
        var text = new ArrayList<>(List.of(first, voice.say(ChatPhrase.EMERGENCY_SAFE)));
        if (danger == Danger.DISASTER) {
            text.add(voice.say(ChatPhrase.SHELTER_NOTICES));
        }
        text.add("\n" + voice.say(ChatPhrase.VOICELESS));
        voiceless.forEach(line -> text.add("・" + line.name().in(voice.language())));
        var dialled = pack.linesFor(EnumSet.of(HelpCase.FIRE_AMBULANCE, HelpCase.POLICE)).stream();
        return new Reply()
                .text(String.join("\n", text))
                .card(
                        buttons(
                                new Card(first, Tone.URGENT),
                                Stream.concat(dialled, voiceless.stream()).toList(),
                                voice));
    }

    /// Warm words, then the people who can be called, then 110 and 119 for danger right now.
    Reply crisis(Danger danger, Voice voice) {
        var lines = new ArrayList<>(pack.linesFor(EnumSet.of(helps(danger))));
        if (!voice.isJapanese()) {
            lines.addAll(pack.linesFor(EnumSet.of(HelpCase.FOREIGN)));
        }
        var warm = voice.say(warm(danger));
        var text = new ArrayList<>(List.of(warm, "\n" + voice.say(ChatPhrase.CRISIS_LINES)));
        lines.forEach(line -> text.add(line(line, voice)));
        text.add("\n" + voice.say(ChatPhrase.CRISIS_DANGER));
        return new Reply()
                .text(String.join("\n", text))
                .card(buttons(new Card(warm, Tone.QUIET), lines, voice));
    }

    private static ChatPhrase first(Danger danger) {
        return switch (danger) {
            case FIRE, MEDICAL, GAS -> ChatPhrase.EMERGENCY_FIRE;
            case CRIME -> ChatPhrase.EMERGENCY_POLICE;
            case ACCIDENT, DISASTER, SUICIDE, DV, CHILD_ABUSE, SEXUAL_VIOLENCE, CHILD ->
                    ChatPhrase.EMERGENCY_BOTH;
        };
    }

    private static ChatPhrase warm(Danger danger) {
        return switch (danger) {
            case DV -> ChatPhrase.CRISIS_DV;
            case CHILD_ABUSE -> ChatPhrase.CRISIS_CHILD_ABUSE;
            case SEXUAL_VIOLENCE -> ChatPhrase.CRISIS_SEXUAL_VIOLENCE;
            case CHILD -> ChatPhrase.CRISIS_CHILD;
            case SUICIDE, FIRE, MEDICAL, ACCIDENT, GAS, DISASTER, CRIME ->
                    ChatPhrase.CRISIS_SUICIDE;
        };
    }

    private static HelpCase helps(Danger danger) {
        return switch (danger) {
            case DV -> HelpCase.DV;
            case CHILD_ABUSE -> HelpCase.CHILD_ABUSE;
            case SEXUAL_VIOLENCE -> HelpCase.SEXUAL_VIOLENCE;
            case CHILD -> HelpCase.CHILD;
            case SUICIDE, FIRE, MEDICAL, ACCIDENT, GAS, DISASTER, CRIME -> HelpCase.SUICIDE;
        };
    }

    private static String line(HelpLine line, Voice voice) {
        var languages =
                Stream.of(line.languages().split("[ |]+", -1))
                        .flatMap(code -> Language.of(code).stream())
                        .map(Language::ownName)
                        .collect(Collectors.joining(" / "));
        return "・"
                + line.name().in(voice.language())
                + "\n  "
                + (isDialled(line) ? line.number() : line.url())
                + "\n  "
                + hours(line, voice)
                + " "
                + languages;
    }

    private static String hours(HelpLine line, Voice voice) {
        var hours = line.hours().in(voice.language());
        return hours.isBlank() || hours.equals("未確認") ? voice.say(CardPhrase.UNCONFIRMED) : hours;
    }

    private static boolean isDialled(HelpLine line) {
        return !line.number().equals("-");
    }

    private static Card buttons(Card card, List<HelpLine> lines, Voice voice) {
        lines.stream()
                .limit(BUTTONS)
                .forEach(line -> {
                    card.line(line.name().in(voice.language()));
                    address(line).ifPresent(uri -> card.link(label(line, voice), uri));
                });
        return card;
    }

    private static String label(HelpLine line, Voice voice) {
        return isDialled(line) ? "☎ " + line.number() : voice.say(ChatPhrase.OFFICIAL_PAGE);
    }

    private static Optional<URI> address(HelpLine line) {
        if (isDialled(line)) {
            var dialled = line.number().replace("-", "").replace("#", "%23");
            return Optional.of(URI.create("tel:" + dialled));
        }
        return Optional.of(line.url()).filter(url -> !url.isBlank()).map(URI::create);
    }
}
