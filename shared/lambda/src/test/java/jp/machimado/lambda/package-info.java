@NullMarked
package jp.machimado.lambda;

import org.jspecify.annotations.NullMarked;
