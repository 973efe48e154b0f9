package jp.machimado.dynamodb;

import jp.machimado.conversation.Tally;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// One count of a day. It is only ever added to, and never ends.
record CountItem(ItemKey key, long times) {

    static final String TIMES = "times";

    static final TableSchema<CountItem> SCHEMA =
            ItemKey.schema(
                            CountItem.class,
                            CountItem::key,
                            draft -> new CountItem(draft.key(), draft.times))
                    .addAttribute(
                            Long.class,
                            a ->
                                    a.name(TIMES)
                                            .getter(CountItem::times)
                                            .setter((draft, times) -> draft.times = times))
                    .build();

    Tally tally() {
        var parts = key.sk().split("#", -1);
        return new Tally(parts[0], parts[1], parts[2]);
    }
}
