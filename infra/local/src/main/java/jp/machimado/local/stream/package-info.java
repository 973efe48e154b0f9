/// The table's stream, given to a function as Lambda gives it.
@NullMarked
package jp.machimado.local.stream;

import org.jspecify.annotations.NullMarked;
