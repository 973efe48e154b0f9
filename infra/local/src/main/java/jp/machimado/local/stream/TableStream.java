package jp.machimado.local.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// A table's stream from now on: the shards that are there are read from their end, those that
/// follow from their beginning.
final class TableStream {

    private final DynamoDbStreamsClient client;
    private final String arn;
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> iterators = new HashMap<>();

    TableStream(DynamoDbStreamsClient client, String arn) {
        this.client = client;
        this.arn = arn;
        shards().forEach(shard -> open(shard, ShardIteratorType.LATEST));
    }

    /// What is new since it was asked before and `wanted`, in order within each shard.
    List<Record> next(Predicate<Record> wanted) {
        shards().stream()
                .filter(shard -> !known.contains(shard.shardId()))
                .forEach(shard -> open(shard, ShardIteratorType.TRIM_HORIZON));
        var records = new ArrayList<Record>();
        for (var shard : List.copyOf(iterators.keySet())) {
            read(shard).stream().filter(wanted).forEach(records::add);
        }
        return records;
    }

    private List<Record> read(String shard) {
        try {
            var iterator = iterators.get(shard);
            var answer = client.getRecords(request -> request.shardIterator(iterator));
            if (answer.nextShardIterator() == null) {
                iterators.remove(shard);
            } else {
                iterators.put(shard, answer.nextShardIterator());
            }
            return answer.records();
        } catch (ExpiredIteratorException | TrimmedDataAccessException lost) {
            iterators.remove(shard);
            known.remove(shard);
            throw lost;
        }
    }

    private void open(Shard shard, ShardIteratorType type) {
        known.add(shard.shardId());
        var iterator =
                client.getShardIterator(request ->
                                request.streamArn(arn)
                                        .shardId(shard.shardId())
                                        .shardIteratorType(type))
                        .shardIterator();
        iterators.put(shard.shardId(), iterator);
    }

    private List<Shard> shards() {
        return client.describeStream(request -> request.streamArn(arn))
                .streamDescription()
                .shards();
    }
}
