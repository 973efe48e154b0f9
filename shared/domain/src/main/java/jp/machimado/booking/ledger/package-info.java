/// Who holds what: bookings and the counters that make a double booking impossible.
///
/// Nothing here knows a table; [jp.machimado.booking.ledger.Bookings] keeps what is posted.
@NullMarked
package jp.machimado.booking.ledger;

import org.jspecify.annotations.NullMarked;
