package jp.machimado.load;

import java.util.Optional;
import jp.machimado.conversation.Aftermath;
import jp.machimado.conversation.Memory;
import jp.machimado.dynamodb.DynamoMemories;
import jp.machimado.dynamodb.DynamoReceipts;
import jp.machimado.dynamodb.KeyedHash;
import jp.machimado.dynamodb.Retry;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.testing.dynamodb.EmbeddedDynamo;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// A DynamoDB in memory that has been used a while, so that its own start is not measured.
final class WarmTable implements AutoCloseable {

    static final String NAME = "town";

    private static final int USES = 50;

    private final EmbeddedDynamo dynamo = EmbeddedDynamo.start(Optional.empty());

    WarmTable(Town town) {
        try (var client = EmbeddedClient.to(dynamo.endpoint())) {
            TownTable.createIfMissing(client, NAME);
            use(client, town);
        }
    }

    /// Where it answers.
    String endpoint() {
        return dynamo.endpoint().toString();
    }

    @Override
    public void close() {
        dynamo.close();
    }

    private static void use(DynamoDbClient client, Town town) {
        var table = new TownTable(client, NAME, Retry.inRealTime());
        var hash = new KeyedHash(() -> "warm");
        var receipts = new DynamoReceipts(table, hash, town.pack().town().zone());
        var memories = new DynamoMemories(table, hash);
        var aftermath =
                new Aftermath(
                        Optional.of(Memory.blank(Town.NOW)),
                        Aftermath.NONE.tallies(),
                        Optional.empty(),
                        Optional.empty());
        for (int i = 0; i < USES; i++) {
            var id = "warm-" + i;
            receipts.arrive(id, Town.NOW);
            memories.of(id, Town.NOW);
            receipts.replying(id, Town.NOW);
            receipts.done(id, id, aftermath, Town.NOW);
        }
    }
}
