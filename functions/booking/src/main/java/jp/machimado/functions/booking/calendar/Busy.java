package jp.machimado.functions.booking.calendar;

import jp.machimado.booking.time.Period;

/// A time at which a space cannot be booked. It says nothing of who took it.
///
/// @param closed whether the town closed it, rather than somebody booked it
record Busy(Period period, boolean closed) {}
