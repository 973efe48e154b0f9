package jp.machimado.load;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/// Remembers the transactions that went through, to send them again to another table.
final class SentTransactions implements ExecutionInterceptor {

    private final List<TransactWriteItemsRequest> sent = new ArrayList<>();

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        if (context.request() instanceof TransactWriteItemsRequest request) {
            sent.add(request);
        }
    }

    /// The transactions since the last call, as they would be sent to `table`.
    List<TransactWriteItemsRequest> take(String table) {
        var taken = sent.stream().map(request -> moved(request, table)).toList();
        sent.clear();
        return taken;
    }

    /// Without its token: DynamoDB refuses one that it knows from another request.
    private static TransactWriteItemsRequest moved(TransactWriteItemsRequest to, String table) {
        var items = to.transactItems().stream().map(item -> moved(item, table)).toList();
        return TransactWriteItemsRequest.builder().transactItems(items).build();
    }

    private static TransactWriteItem moved(TransactWriteItem item, String table) {
        var moved = item.toBuilder();
        if (item.put() != null) {
            moved.put(item.put().toBuilder().tableName(table).build());
        }
        if (item.update() != null) {
            moved.update(item.update().toBuilder().tableName(table).build());
        }
        return moved.build();
    }
}
