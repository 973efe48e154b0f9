/// What readers of the town's open data may count on.
@NullMarked
package jp.machimado.functions.booking.opendata;

import org.jspecify.annotations.NullMarked;
