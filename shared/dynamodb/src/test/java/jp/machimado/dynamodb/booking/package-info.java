@NullMarked
package jp.machimado.dynamodb.booking;

import org.jspecify.annotations.NullMarked;
