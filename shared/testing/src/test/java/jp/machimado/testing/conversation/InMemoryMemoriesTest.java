package jp.machimado.testing.conversation;

final class InMemoryMemoriesTest extends MemoriesContract {
    @Override
    protected ConversationStores stores() {
        return InMemoryStores.empty();
    }
}
