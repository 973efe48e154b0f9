package jp.machimado.dynamodb;

import jp.machimado.testing.conversation.ConversationStores;
import jp.machimado.testing.conversation.MemoriesContract;

final class DynamoMemoriesTest extends MemoriesContract {
    @Override
    protected ConversationStores stores() {
        return TestTown.empty();
    }
}
