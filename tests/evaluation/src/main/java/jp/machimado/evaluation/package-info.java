/// How good the answers are: `./dev ask` and `./dev evaluate`.
@NullMarked
package jp.machimado.evaluation;

import org.jspecify.annotations.NullMarked;
