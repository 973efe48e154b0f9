/// How the service remembers: the table `town` in DynamoDB.
///
/// Every item has the keys `pk` and `sk`. People and messages appear in keys as keyed hashes only.
/// Items that end carry `expires`, in seconds since 1970, by which DynamoDB deletes them late;
/// every reader therefore checks it too. Nothing here scans.
@NullMarked
package jp.machimado.dynamodb;

import org.jspecify.annotations.NullMarked;
