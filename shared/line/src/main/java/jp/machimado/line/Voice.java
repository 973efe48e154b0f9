package jp.machimado.line;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import jp.machimado.town.YesNo;
import jp.machimado.words.CardPhrase;
import jp.machimado.words.Language;
import jp.machimado.words.Phrase;
import jp.machimado.words.Phrasebook;

/// The phrasebook, opened at one language.
record Voice(Phrasebook book, Language language) {

    String say(Phrase phrase, Object... inserts) {
        return book.say(language, phrase, inserts);
    }

    /// Whether Japanese texts of the pack that have no translation may be shown.
    boolean isJapanese() {
        return language.asked() == Language.JA;
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    String needed(YesNo fact) {
        return fact(fact, CardPhrase.NEEDED, CardPhrase.NOT_NEEDED);
    }

    String possible(YesNo fact) {
        return fact(fact, CardPhrase.POSSIBLE, CardPhrase.NOT_POSSIBLE);
    }

    private String fact(YesNo fact, CardPhrase yes, CardPhrase no) {
        return switch (fact) {
            case YES -> say(yes);
            case NO -> say(no);
            case UNCONFIRMED -> say(CardPhrase.UNCONFIRMED);
        };
    }
}
