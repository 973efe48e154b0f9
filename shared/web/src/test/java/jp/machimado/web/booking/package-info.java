/// What the booking pages show.
@NullMarked
package jp.machimado.web.booking;

import org.jspecify.annotations.NullMarked;
