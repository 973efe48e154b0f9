/// How an answer is found: Lucene indexes in memory, made from the town pack. No network, no model
/// call.
@NullMarked
package jp.machimado.lucene;

import org.jspecify.annotations.NullMarked;
