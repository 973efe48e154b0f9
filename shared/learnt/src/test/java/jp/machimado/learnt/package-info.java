@NullMarked
package jp.machimado.learnt;

import org.jspecify.annotations.NullMarked;
