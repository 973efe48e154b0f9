/// A town hall whose staff telework, in memory, and what every store of it must keep.
@NullMarked
package jp.machimado.testing.telework;

import org.jspecify.annotations.NullMarked;
