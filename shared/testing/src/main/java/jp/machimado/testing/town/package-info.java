/// Towns to test with.
@NullMarked
package jp.machimado.testing.town;

import org.jspecify.annotations.NullMarked;
