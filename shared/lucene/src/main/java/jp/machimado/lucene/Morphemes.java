package jp.machimado.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Cuts Japanese into words with Lucene's Kuromoji and its IPADIC dictionary.
final class Morphemes {

    /// Parts of speech of words that carry little meaning by themselves.
    private static final List<String> EMPTY =
            List.of("助詞", "助動詞", "記号", "フィラー", "感動詞", "接続詞", "動詞-非自立", "名詞-非自立", "名詞-代名詞");

    /// The words of `text`, in order, without signs.
    List<Morpheme> of(String text) {
        try (var tokenizer = new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.NORMAL)) {
            var surface = tokenizer.addAttribute(CharTermAttribute.class);
            var base = tokenizer.addAttribute(BaseFormAttribute.class);
            var reading = tokenizer.addAttribute(ReadingAttribute.class);
            var speech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            var words = new ArrayList<Morpheme>();
            while (tokenizer.incrementToken()) {
                var written = surface.toString();
                words.add(
                        new Morpheme(
                                written,
                                orElse(base.getBaseForm(), written),
                                orElse(reading.getReading(), written),
                                isContent(orElse(speech.getPartOfSpeech(), ""))));
            }
            tokenizer.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String orElse(@org.jspecify.annotations.Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private static boolean isContent(String speech) {
        return EMPTY.stream().noneMatch(speech::startsWith);
    }
}
