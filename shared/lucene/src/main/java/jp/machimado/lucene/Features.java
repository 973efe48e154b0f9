package jp.machimado.lucene;

import java.util.List;
import jp.machimado.words.Language;

/// Turns a text into the terms by which it is found.
interface Features {

    /// The terms of `text`, in order, with repetitions.
    List<String> of(String text);

    /// The features that suit `language`.
    static Features forLanguage(Language language) {
        return switch (language.asked()) {
            case JA, EASY -> new JapaneseFeatures();
            case ZH -> new ChineseFeatures();
            case EN, PT, VI -> new LatinFeatures();
        };
    }
}
