/// Reserving desks, rooms and stays: what a person, a member of staff or the clock may do.
///
/// Every act decides in one posting to the ledger, with everything that others must hear of it.
@NullMarked
package jp.machimado.booking;

import org.jspecify.annotations.NullMarked;
