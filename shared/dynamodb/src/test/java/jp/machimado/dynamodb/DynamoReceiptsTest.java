package jp.machimado.dynamodb;

import jp.machimado.testing.conversation.ConversationStores;
import jp.machimado.testing.conversation.ReceiptsContract;

final class DynamoReceiptsTest extends ReceiptsContract {
    @Override
    protected ConversationStores stores() {
        return TestTown.empty();
    }
}
