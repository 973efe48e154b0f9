package jp.machimado.web.guide;

import java.util.List;
import jp.machimado.guide.AtHome;
import jp.machimado.town.YesNo;
import jp.machimado.words.CardPhrase;

/// One line under 「役場に行けないとき」.
public record AtHomeRow(CardPhrase label, CardPhrase value) {

    /// The lines for `atHome`.
    public static List<AtHomeRow> of(AtHome atHome) {
        return List.of(
                needed(CardPhrase.IN_PERSON, atHome.inPerson()),
                possible(CardPhrase.BY_POST, atHome.byPost()),
                possible(CardPhrase.BY_PROXY, atHome.byProxy()),
                needed(CardPhrase.SEAL, atHome.seal()),
                possible(CardPhrase.HOME_VISIT, atHome.homeVisit()));
    }

    /// Whether the town or the law has settled it.
    public boolean isKnown() {
        return value != CardPhrase.UNCONFIRMED;
    }

    private static AtHomeRow needed(CardPhrase label, YesNo fact) {
        return new AtHomeRow(label, value(fact, CardPhrase.NEEDED, CardPhrase.NOT_NEEDED));
    }

    private static AtHomeRow possible(CardPhrase label, YesNo fact) {
        return new AtHomeRow(label, value(fact, CardPhrase.POSSIBLE, CardPhrase.NOT_POSSIBLE));
    }

    private static CardPhrase value(YesNo fact, CardPhrase yes, CardPhrase no) {
        return switch (fact) {
            case YES -> yes;
            case NO -> no;
            case UNCONFIRMED -> CardPhrase.UNCONFIRMED;
        };
    }
}
