/// What can be booked, where it is, and by which rules.
@NullMarked
package jp.machimado.booking.space;

import org.jspecify.annotations.NullMarked;
