package jp.machimado.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.regex.Pattern;
import jp.machimado.words.Language;

/// A text as it stands on a page: in やさしい日本語 a reading such as `手続（てつづき）` stands above its kanji,
/// and Japanese within another language is marked as Japanese.
///
/// Only our own tags are written as they are; the text itself is escaped by the template engine.
record Spoken(String text, Language language) implements Content {

    /// In 30日以内（いない） the reading is that of 以内 alone.
    private static final Pattern READING =
            Pattern.compile(
                    "(?<counter>(?:(?<=[0-9０-９])|何)[年月日回](?=\\p{IsHan}))?"
                            + "(?<base>[\\p{IsHan}々〆ヶ]+)"
                            + "（(?<reading>[\\p{IsHiragana}\\p{IsKatakana}ー・]+)）");

    private static final Pattern JAPANESE =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々〆ヶー・]*"
                            + "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]"
                            + "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々〆ヶー・]*");

    @Override
    public void writeTo(TemplateOutput output) {
        switch (language) {
            case EASY -> writeReadings(output);
            case EN, PT, VI -> writeJapanese(output);
            case JA, ZH -> output.writeUserContent(text);
        }
    }

    private void writeReadings(TemplateOutput output) {
        var readings = READING.matcher(text);
        int end = 0;
        while (readings.find()) {
            output.writeUserContent(text.substring(end, readings.start("base")));
            output.writeContent("<ruby>");
            output.writeUserContent(readings.group("base"));
            output.writeContent("<rp>（</rp><rt>");
            output.writeUserContent(readings.group("reading"));
            output.writeContent("</rt><rp>）</rp></ruby>");
            end = readings.end();
        }
        output.writeUserContent(text.substring(end));
    }

    private void writeJapanese(TemplateOutput output) {
        var japanese = JAPANESE.matcher(text);
        int end = 0;
        while (japanese.find()) {
            output.writeUserContent(text.substring(end, japanese.start()));
            output.writeContent("<span lang=\"ja\">");
            output.writeUserContent(japanese.group());
            output.writeContent("</span>");
            end = japanese.end();
        }
        output.writeUserContent(text.substring(end));
    }
}
