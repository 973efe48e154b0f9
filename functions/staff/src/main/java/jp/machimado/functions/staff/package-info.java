/// The desk of the town over HTTP: staff sign in, see who booked what, decide on requests, close
/// spaces and book for people on the phone.
@NullMarked
package jp.machimado.functions.staff;

import org.jspecify.annotations.NullMarked;
