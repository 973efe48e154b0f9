package jp.machimado.dynamodb;

import java.time.Instant;
import java.util.Optional;
import jp.machimado.words.Language;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// The language that a person chose by hand.
record LanguageItem(ItemKey key, String code, Instant expires) implements Item {

    static final TableSchema<LanguageItem> SCHEMA =
            Item.schema(
                            LanguageItem.class,
                            draft -> new LanguageItem(draft.key(), draft.language, draft.expires))
                    .addAttribute(
                            String.class,
                            a ->
                                    a.name("language")
                                            .getter(LanguageItem::code)
                                            .setter((draft, code) -> draft.language = code))
                    .build();

    static LanguageItem of(String person, Language language, Instant now) {
        return new LanguageItem(
                ItemKey.language(person), language.code(), Retention.LANGUAGE.from(now));
    }

    /// Empty for a language that the service no longer speaks.
    Optional<Language> language() {
        return Language.of(code);
    }
}
