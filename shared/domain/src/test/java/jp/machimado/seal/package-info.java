@NullMarked
package jp.machimado.seal;

import org.jspecify.annotations.NullMarked;
