/// When a question is answered at all.
@NullMarked
package jp.machimado.guide;

import org.jspecify.annotations.NullMarked;
