/// A DynamoDB for one machine: AWS's DynamoDB Local inside this process, or whatever endpoint the
/// environment names.
///
/// Nothing here needs JUnit, so that the local host can use it too.
@NullMarked
package jp.machimado.testing.dynamodb;

import org.jspecify.annotations.NullMarked;
