/// By which rules the town's staff telework. They are data of the town pack.
@NullMarked
package jp.machimado.telework.rules;

import org.jspecify.annotations.NullMarked;
