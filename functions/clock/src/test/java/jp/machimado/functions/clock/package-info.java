@NullMarked
package jp.machimado.functions.clock;

import org.jspecify.annotations.NullMarked;
