/// How bookings are kept in the table `town`.
///
/// ```
/// pk=SITE#<site>#<yyyy-MM>   sk=<dd>#<space>, NIGHT#<space>   c34=1 …  b_<booking>="34-42|1|C"  x_<closure>
/// pk=BOOKING#<id>            sk=BOOKING                       who, what, state, version
/// pk=BOOKING#<id>            sk=OUT#<version>#<kind>          what must be told
/// pk=PERSON#<person>         sk=MONTH#<yyyy-MM>               n_<rules>=2 …  b_<booking>
/// pk=PERSON#<person>         sk=CONTACT                       how they are reached
/// pk=PERSON#<person>         sk=WAIT#<id>                     where their place in line is
/// pk=WAIT#<site>#<yyyy-MM>   sk=<since>#<id>                  a place in line
/// ```
///
/// A name or a purpose stands in a booking and in a place in line, nowhere else. Whatever must not
/// pass a limit is a counter, which one conditional update raises together with all else that a
/// posting changes; nothing is read first, nothing is locked.
@NullMarked
package jp.machimado.dynamodb.booking;

import org.jspecify.annotations.NullMarked;
