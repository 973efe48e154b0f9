/// A ledger in memory, spaces of an invented town, and what every ledger promises.
@NullMarked
package jp.machimado.testing.booking;

import org.jspecify.annotations.NullMarked;
