/// What somebody with a browser may count on when they book.
@NullMarked
package jp.machimado.functions.booking;

import org.jspecify.annotations.NullMarked;
