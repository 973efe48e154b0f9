package jp.machimado.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import jp.machimado.conversation.Aftermath;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A question without an answer and without its sender.
record QuestionItem(ItemKey key, String text, String language, Instant expires) implements Item {

    /// UTF-16 units, as many as a LINE message may have; longer ones came from elsewhere.
    private static final int LONGEST = 5_000;

    static final TableSchema<QuestionItem> SCHEMA =
            Item.schema(
                            QuestionItem.class,
                            draft ->
                                    new QuestionItem(
                                            draft.key(), draft.text, draft.language, draft.expires))
                    .addAttribute(
                            String.class,
                            a ->
                                    a.name("text")
                                            .getter(QuestionItem::text)
                                            .setter((draft, text) -> draft.text = text))
                    .addAttribute(
                            String.class,
                            a ->
                                    a.name("language")
                                            .getter(QuestionItem::language)
                                            .setter((draft, code) -> draft.language = code))
                    .build();

    static QuestionItem of(
            LocalDate day, String message, Aftermath.Unanswered unanswered, Instant now) {
        return new QuestionItem(
                ItemKey.unanswered(day, message),
                shortened(unanswered.text()),
                unanswered.language(),
                Retention.QUESTION.from(now));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }
}
