/// Bookings and busy times as calendars (RFC 5545): one booking, all of a person's, and what is
/// taken of a space, which names nobody.
@NullMarked
package jp.machimado.functions.booking.calendar;

import org.jspecify.annotations.NullMarked;
