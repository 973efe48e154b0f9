package jp.machimado.web;

import gg.jte.Content;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import jp.machimado.words.Language;
import jp.machimado.words.Phrase;
import jp.machimado.words.Wording;

/// One page in one language, as its template sees it.
///
/// `say` and `name` give plain words for attributes and titles, `tell` and `text` the same words as
/// they stand in the text, with readings and marked languages.
public record Page(Site site, Address address, Language language) {

    /// A sentence of ours.
    public String say(Phrase phrase, Object... inserts) {
        return site.phrases().say(language, phrase, inserts);
    }

    /// A sentence of ours as it stands in the text.
    public Content tell(Phrase phrase, Object... inserts) {
        return text(say(phrase, inserts));
    }

    /// A sentence of ours in Japanese, to be shown at a desk.
    public String inJapanese(Phrase phrase) {
        return site.phrases().say(Language.JA, phrase);
    }

    /// `words` as they stand in the text.
    public Content text(String words) {
        return new Spoken(words, language);
    }

    /// A name as it stands in the text.
    public Content text(Wording wording) {
        return text(wording.in(language));
    }

    /// A name as a heading: names of matters are noun phrases and begin with a small letter.
    public Content heading(Wording wording) {
        var words = wording.in(language);
        int first = words.offsetByCodePoints(0, Math.min(1, words.length()));
        return text(
                words.substring(0, first).toUpperCase(language.locale()) + words.substring(first));
    }

    /// The town's name.
    public String townName() {
        return site.town().name().in(language);
    }

    /// The link to `path` in this page's language.
    public String to(String path) {
        return Address.of(path).in(language);
    }

    /// `day` in words.
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    /// `day` in words, with its day of the week.
    public String dayOfWeek(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language.locale())
                .format(day);
    }

    /// `day` in few signs, without its year.
    public String shortDate(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("MMMEd")
                .withLocale(language.locale())
                .format(day);
    }

    /// The host of `link`, by which readers know whose page it is; the link itself when it has
    /// none.
    public static String host(String link) {
        try {
            return Objects.requireNonNullElse(new URI(link).getHost(), link);
        } catch (URISyntaxException _) {
            return link;
        }
    }

    /// A telephone number as a link.
    public static String dial(String number) {
        return "tel:" + number.replaceAll("[^0-9+#*]", "").replace("#", "%23");
    }
}
