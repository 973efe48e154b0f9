/// Tests of the guide as a visitor's browser sees it.
@NullMarked
package jp.machimado.functions.guide;

import org.jspecify.annotations.NullMarked;
