@NullMarked
package jp.machimado.dynamodb;

import org.jspecify.annotations.NullMarked;
