@NullMarked
package jp.machimado.testing.telework;

import org.jspecify.annotations.NullMarked;
