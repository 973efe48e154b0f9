/// How we know again what we gave out, and name things without telling what they are.
@NullMarked
package jp.machimado.seal;

import org.jspecify.annotations.NullMarked;
