/// What the index learnt from the town pack when it was built: a file on the class path, so that a
/// start only reads it.
@NullMarked
package jp.machimado.learnt;

import org.jspecify.annotations.NullMarked;
