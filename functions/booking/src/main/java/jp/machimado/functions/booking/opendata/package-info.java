/// The town's places as open data under CC BY 4.0: a table of facilities in the national columns,
/// what is free today, and what search engines read on the pages of spaces.
@NullMarked
package jp.machimado.functions.booking.opendata;

import org.jspecify.annotations.NullMarked;
