package jp.machimado.testing.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.machimado.conversation.Memories;
import jp.machimado.conversation.Receipts;
import jp.machimado.conversation.Tally;

/// The stores of one implementation, which work together, and what has become of what they wrote.
public interface ConversationStores {

    Receipts receipts();

    Memories memories();

    /// How often `tally` was counted on `day` of the town.
    long counted(Tally tally, LocalDate day);

    /// The texts without an answer that are kept at `now` of the 200 days before it.
    List<String> unanswered(Instant now);
}
