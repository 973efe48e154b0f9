package jp.machimado.testing.conversation;

final class InMemoryReceiptsTest extends ReceiptsContract {
    @Override
    protected ConversationStores stores() {
        return InMemoryStores.empty();
    }
}
