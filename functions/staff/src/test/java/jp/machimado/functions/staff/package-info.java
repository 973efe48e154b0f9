@NullMarked
package jp.machimado.functions.staff;

import org.jspecify.annotations.NullMarked;
