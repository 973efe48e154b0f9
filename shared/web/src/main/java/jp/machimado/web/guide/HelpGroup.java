package jp.machimado.web.guide;

import java.util.ArrayList;
import java.util.List;
import jp.machimado.guide.Danger;
import jp.machimado.guide.HelpCase;
import jp.machimado.guide.HelpLine;
import jp.machimado.guide.TownPack;
import jp.machimado.web.Page;
import jp.machimado.words.CardPhrase;
import jp.machimado.words.Language;
import jp.machimado.words.PagePhrase;

/// Help lines under one heading.
public record HelpGroup(PagePhrase heading, List<HelpLine> lines) {

    private static final String UNCONFIRMED = "未確認";

    public HelpGroup {
        lines = List.copyOf(lines);
    }

    /// The lines for `danger`, those for the case itself first; for people who do not speak
    /// Japanese also the lines in other languages.
    public static List<HelpGroup> in(Danger danger, TownPack pack, Language language) {
        var groups = new ArrayList<HelpGroup>();
        if (danger.isCrisis()) {
            groups.add(of(pack, caseOf(danger)));
        } else {
            groups.add(voiceless(pack));
        }
        if (language.asked() != Language.JA || language == Language.EASY) {
            groups.add(of(pack, HelpCase.FOREIGN));
        }
        return groups.stream().filter(group -> !group.lines.isEmpty()).toList();
    }

    /// All lines of the pack but 119 and 110 themselves.
    public static List<HelpGroup> all(TownPack pack) {
        var groups = new ArrayList<HelpGroup>();
        groups.add(voiceless(pack));
        for (var help :
                List.of(
                        HelpCase.SUICIDE,
                        HelpCase.DV,
                        HelpCase.CHILD_ABUSE,
                        HelpCase.SEXUAL_VIOLENCE,
                        HelpCase.CHILD,
                        HelpCase.FOREIGN)) {
            groups.add(of(pack, help));
        }
        return groups.stream().filter(group -> !group.lines.isEmpty()).toList();
    }

    /// When `line` answers, in the page's language; the pack says 未確認 in every column where nobody
    /// has confirmed it.
    public static String hours(HelpLine line, Page page) {
        var hours = line.hours().in(page.language());
        return hours.equals(UNCONFIRMED) ? page.say(CardPhrase.UNCONFIRMED) : hours;
    }

    private static HelpGroup voiceless(TownPack pack) {
        return new HelpGroup(
                PagePhrase.VOICELESS,
                pack.linesFor(
                        List.of(
                                HelpCase.VOICELESS_FIRE,
                                HelpCase.VOICELESS_POLICE,
                                HelpCase.VOICELESS_RELAY)));
    }

    private static HelpGroup of(TownPack pack, HelpCase help) {
        return new HelpGroup(heading(help), pack.linesFor(List.of(help)));
    }

    private static HelpCase caseOf(Danger danger) {
        return switch (danger) {
            case SUICIDE -> HelpCase.SUICIDE;
            case DV -> HelpCase.DV;
            case CHILD_ABUSE -> HelpCase.CHILD_ABUSE;
            case SEXUAL_VIOLENCE -> HelpCase.SEXUAL_VIOLENCE;
            case CHILD -> HelpCase.CHILD;
            case CRIME -> HelpCase.POLICE;
            case FIRE, MEDICAL, ACCIDENT, GAS, DISASTER -> HelpCase.FIRE_AMBULANCE;
        };
    }

    private static PagePhrase heading(HelpCase help) {
        return switch (help) {
            case SUICIDE -> PagePhrase.HELP_SUICIDE;
            case DV -> PagePhrase.HELP_DV;
            case CHILD_ABUSE -> PagePhrase.HELP_CHILD_ABUSE;
            case SEXUAL_VIOLENCE -> PagePhrase.HELP_SEXUAL_VIOLENCE;
            case CHILD -> PagePhrase.HELP_CHILD;
            case FOREIGN -> PagePhrase.HELP_FOREIGN;
            case FIRE_AMBULANCE, POLICE -> PagePhrase.CALL_NOW;
            case VOICELESS_FIRE, VOICELESS_POLICE, VOICELESS_RELAY -> PagePhrase.VOICELESS;
        };
    }
}
