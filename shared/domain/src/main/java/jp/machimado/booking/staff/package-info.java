/// Who works at the town's desk, and what they may do.
@NullMarked
package jp.machimado.booking.staff;

import org.jspecify.annotations.NullMarked;
