/// Items of the table: their attributes, how they are read, changed, and written together.
@NullMarked
package jp.machimado.dynamodb.item;

import org.jspecify.annotations.NullMarked;
