@NullMarked
package jp.machimado.testing.booking;

import org.jspecify.annotations.NullMarked;
