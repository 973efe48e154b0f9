package jp.machimado.testing.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.machimado.conversation.Aftermath;
import jp.machimado.conversation.Tally;

record InMemoryStores(InMemoryReceipts receipts, InMemoryMemories memories)
        implements ConversationStores {

    static InMemoryStores empty() {
        var memories = new InMemoryMemories();
        return new InMemoryStores(
                new InMemoryReceipts(memories, ZoneId.of("Asia/Tokyo")), memories);
    }

    @Override
    public long counted(Tally tally, LocalDate day) {
        return receipts.counted(tally, day);
    }

    @Override
    public List<String> unanswered(Instant now) {
        return memories.unanswered(now).stream().map(Aftermath.Unanswered::text).toList();
    }
}
