/// Booking in a conversation: what is asked next, what can be chosen, and what is written when
/// somebody says yes.
///
/// Every step is a [BookingStep] of ids alone, so that a button and a word do the same. Nothing is
/// held while somebody chooses: the ledger decides when they confirm.
@NullMarked
package jp.machimado.conversation.booking;

import org.jspecify.annotations.NullMarked;
