/// How people are told what became of their bookings.
@NullMarked
package jp.machimado.telling;

import org.jspecify.annotations.NullMarked;
