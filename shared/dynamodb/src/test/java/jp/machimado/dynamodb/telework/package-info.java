@NullMarked
package jp.machimado.dynamodb.telework;

import org.jspecify.annotations.NullMarked;
