package jp.machimado.dynamodb;

import java.time.Instant;
import java.util.Optional;
import jp.machimado.conversation.Memory;
import jp.machimado.conversation.booking.Offered;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// The ten minutes of a conversation; the chosen language, which stays longer, is a [LanguageItem].
record ConversationItem(
        ItemKey key,
        Optional<String> procedure,
        int misses,
        Optional<Offered> booking,
        Instant until)
        implements Item {

    static final TableSchema<ConversationItem> SCHEMA =
            Item.schema(
                            ConversationItem.class,
                            draft ->
                                    new ConversationItem(
                                            draft.key(),
                                            Optional.of(draft.procedure)
                                                    .filter(id -> !id.isEmpty()),
                                            draft.misses,
                                            Offered.parse(draft.booking),
                                            draft.until))
                    .addAttribute(
                            String.class,
                            a ->
                                    a.name("procedure")
                                            .getter(it -> it.procedure().orElse(""))
                                            .setter((draft, id) -> draft.procedure = id))
                    .addAttribute(
                            Integer.class,
                            a ->
                                    a.name("misses")
                                            .getter(ConversationItem::misses)
                                            .setter((draft, misses) -> draft.misses = misses))
                    .addAttribute(
                            String.class,
                            a ->
                                    a.name("booking")
                                            .getter(it ->
                                                    it.booking().map(Offered::text).orElse(""))
                                            .setter((draft, text) -> draft.booking = text))
                    .addAttribute(
                            Instant.class,
                            a ->
                                    a.name("until")
                                            .getter(ConversationItem::until)
                                            .setter((draft, until) -> draft.until = until))
                    .build();

    static ConversationItem of(String person, Memory memory) {
        return new ConversationItem(
                ItemKey.conversation(person),
                memory.procedure(),
                memory.misses(),
                memory.booking(),
                memory.until());
    }

    @Override
    public Instant expires() {
        return until;
    }
}
