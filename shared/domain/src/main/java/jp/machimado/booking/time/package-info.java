/// When something is booked: quarters of an hour of a day, or nights.
@NullMarked
package jp.machimado.booking.time;

import org.jspecify.annotations.NullMarked;
