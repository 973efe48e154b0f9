/// How good the answers must stay.
@NullMarked
package jp.machimado.evaluation;

import org.jspecify.annotations.NullMarked;
