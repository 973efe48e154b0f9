/// What a calendar app may count on.
@NullMarked
package jp.machimado.functions.booking.calendar;

import org.jspecify.annotations.NullMarked;
