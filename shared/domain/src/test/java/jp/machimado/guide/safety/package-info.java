/// Promises about numbers and dangers.
@NullMarked
package jp.machimado.guide.safety;

import org.jspecify.annotations.NullMarked;
