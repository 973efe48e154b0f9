@NullMarked
package jp.machimado.lucene;

import org.jspecify.annotations.NullMarked;
