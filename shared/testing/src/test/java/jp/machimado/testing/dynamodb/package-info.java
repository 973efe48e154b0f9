@NullMarked
package jp.machimado.testing.dynamodb;

import org.jspecify.annotations.NullMarked;
