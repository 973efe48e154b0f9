package jp.machimado.line;

import java.util.Optional;
import java.util.stream.Collectors;
import jp.machimado.conversation.Button;
import jp.machimado.conversation.Facet;
import jp.machimado.guide.AtHome;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.ProcedureText;
import jp.machimado.words.CardPhrase;
import jp.machimado.words.ChatPhrase;
import jp.machimado.words.Language;
import jp.machimado.words.Phrase;

/// A procedure as a card: whole, one part of it, or in large Japanese for the counter.
record ProcedureCards(Pages pages) {

    /// All that is known of `procedure`.
    Card whole(Procedure procedure, Voice voice) {
        var text = procedure.in(voice.language());
        var card = head(procedure, text, voice);
        if (procedure.isElsewhere()) {
            card.strong(voice.say(ChatPhrase.NOT_TOWN)).line(text.jurisdiction());
        }
        card.line(text.answer())
                .field(voice.say(CardPhrase.WHO), text.who())
                .field(voice.say(CardPhrase.DEADLINE), text.deadline())
                .field(voice.say(CardPhrase.BRING), bring(text))
                .field(voice.say(CardPhrase.WHERE), where(procedure, text, voice))
                .field(voice.say(CardPhrase.ONLINE), text.online())
                .field(voice.say(CardPhrase.FEE), text.fee())
                .field(voice.say(CardPhrase.NEXT_STEP), text.nextStep())
                .field(voice.say(CardPhrase.CANNOT_COME), atHome(procedure.atHome(), voice))
                .small(source(procedure, text, voice));
        card.button(facet(procedure, Facet.BRING, CardPhrase.BRING, voice))
                .button(facet(procedure, Facet.CANNOT_COME, ChatPhrase.CANNOT_COME, voice));
        return foot(card, procedure, voice);
    }

    /// The part `facet` alone.
    Card part(Procedure procedure, Facet facet, Voice voice) {
        if (facet == Facet.SHOW_JAPANESE) {
            return japanese(procedure, voice);
        }
        var text = procedure.in(voice.language());
        var card =
                head(procedure, text, voice)
                        .field(name(facet, voice), value(procedure, text, facet, voice))
                        .button(
                                new Choice(
                                        voice.say(ChatPhrase.WHOLE_CARD),
                                        new Button.ShowProcedure(procedure.id())));
        return foot(card, procedure, voice);
    }

    private static Card head(Procedure procedure, ProcedureText text, Voice voice) {
        var card = new Card(text.title(), Tone.PLAIN);
        return isUnreviewed(procedure, voice) ? card.first(voice.say(CardPhrase.UNREVIEWED)) : card;
    }

    private Card foot(Card card, Procedure procedure, Voice voice) {
        if (voice.language() != Language.JA) {
            card.button(facet(procedure, Facet.SHOW_JAPANESE, CardPhrase.SHOW_JAPANESE, voice));
        }
        return card.link(
                voice.say(ChatPhrase.DETAILS), pages.procedure(procedure.id(), voice.language()));
    }

    private static boolean isUnreviewed(Procedure procedure, Voice voice) {
        return voice.language() != Language.JA && !procedure.in(voice.language()).reviewed();
    }

    private static Choice facet(Procedure procedure, Facet facet, Phrase label, Voice voice) {
        return new Choice(voice.say(label), new Button.ShowFacet(procedure.id(), facet));
    }

    private static Card japanese(Procedure procedure, Voice voice) {
        var original = new Voice(voice.book(), Language.JA);
        var text = procedure.in(Language.JA);
        return new Card(voice.say(CardPhrase.ASK_DESK), Tone.PLAIN)
                .large(text.title())
                .large(original.say(ChatPhrase.WISH))
                .field(original.say(CardPhrase.OFFICIAL_NAME), procedure.officialName())
                .field(original.say(CardPhrase.BRING), bring(text))
                .button(
                        new Choice(
                                voice.say(ChatPhrase.WHOLE_CARD),
                                new Button.ShowProcedure(procedure.id())));
    }

    /// What `facet` is called.
    static String name(Facet facet, Voice voice) {
        return voice.say(
                switch (facet) {
                    case BRING -> CardPhrase.BRING;
                    case FEE -> CardPhrase.FEE;
                    case ONLINE -> CardPhrase.ONLINE;
                    case DEADLINE -> CardPhrase.DEADLINE;
                    case WHO -> CardPhrase.WHO;
                    case WHERE -> CardPhrase.WHERE;
                    case NEXT_STEP -> CardPhrase.NEXT_STEP;
                    case BY_PROXY -> CardPhrase.BY_PROXY;
                    case BY_POST -> CardPhrase.BY_POST;
                    case SEAL -> CardPhrase.SEAL;
                    case HOME_VISIT -> CardPhrase.HOME_VISIT;
                    case CANNOT_COME -> CardPhrase.CANNOT_COME;
                    case SHOW_JAPANESE -> CardPhrase.SHOW_JAPANESE;
                });
    }

    private static String value(Procedure procedure, ProcedureText text, Facet facet, Voice voice) {
        var atHome = procedure.atHome();
        return switch (facet) {
            case BRING -> bring(text);
            case FEE -> text.fee();
            case ONLINE -> text.online();
            case DEADLINE -> text.deadline();
            case WHO -> text.who();
            case WHERE -> where(procedure, text, voice);
            case NEXT_STEP -> text.nextStep();
            case BY_PROXY -> voice.possible(atHome.byProxy()) + "\n" + proxyBrings(atHome, voice);
            case BY_POST -> voice.possible(atHome.byPost());
            case SEAL -> voice.needed(atHome.seal());
            case HOME_VISIT -> voice.possible(atHome.homeVisit());
            case CANNOT_COME -> atHome(atHome, voice);
            case SHOW_JAPANESE -> "";
        };
    }

    private static String bring(ProcedureText text) {
        return text.bring().stream().map(item -> "・" + item).collect(Collectors.joining("\n"));
    }

    /// The town's desks, or who else decides when it has none.
    private static String where(Procedure procedure, ProcedureText text, Voice voice) {
        if (procedure.divisions().isEmpty()) {
            return text.jurisdiction();
        }
        return procedure.divisions().stream()
                .map(division -> Desks.desk(division, procedure.divisionConfirmed(), voice))
                .collect(Collectors.joining("\n"));
    }

    private static String atHome(AtHome atHome, Voice voice) {
        return String.join(
                "\n",
                pair(voice, CardPhrase.IN_PERSON, voice.needed(atHome.inPerson())),
                pair(voice, CardPhrase.BY_POST, voice.possible(atHome.byPost())),
                pair(voice, CardPhrase.BY_PROXY, voice.possible(atHome.byProxy())),
                proxyBrings(atHome, voice),
                pair(voice, CardPhrase.SEAL, voice.needed(atHome.seal())),
                pair(voice, CardPhrase.HOME_VISIT, voice.possible(atHome.homeVisit())));
    }

    /// What another person brings is known in Japanese alone: others are sent to the desk for it.
    private static String proxyBrings(AtHome atHome, Voice voice) {
        var known =
                Optional.of(atHome.proxyBrings())
                        .filter(text -> !text.isBlank())
                        .map(text -> voice.isJapanese() ? text : voice.say(ChatPhrase.PROXY_ASK));
        return pair(
                voice,
                CardPhrase.PROXY_BRINGS,
                known.orElseGet(() -> voice.say(CardPhrase.UNCONFIRMED)));
    }

    private static String pair(Voice voice, Phrase name, String value) {
        return voice.say(name) + ": " + value;
    }

    private static String source(Procedure procedure, ProcedureText text, Voice voice) {
        return String.join(
                "\n",
                pair(voice, CardPhrase.SOURCE, text.source()),
                voice.say(CardPhrase.CONFIRMED_ON, voice.day(procedure.confirmed())),
                pair(voice, CardPhrase.OFFICIAL_NAME, procedure.officialName()));
    }
}
