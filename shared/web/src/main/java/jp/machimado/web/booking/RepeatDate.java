package jp.machimado.web.booking;

import java.time.LocalDate;
import java.util.Optional;
import jp.machimado.booking.ledger.BookingId;

/// One date of a booking that repeats weekly.
///
/// @param problem why it cannot be had; empty when it can, or is had
/// @param booking what it became; empty while nothing is booked
public record RepeatDate(LocalDate day, Optional<Problem> problem, Optional<BookingId> booking) {}
