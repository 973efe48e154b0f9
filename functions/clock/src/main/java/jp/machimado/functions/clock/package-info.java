/// Does each minute what time alone brings about, and sends what the stream missed; compares the
/// counters with the bookings each night.
///
/// Nothing here decides anything: it wires the acts to the table, LINE and SES.
@NullMarked
package jp.machimado.functions.clock;

import org.jspecify.annotations.NullMarked;
