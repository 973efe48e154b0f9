@NullMarked
package jp.machimado.booking.ledger;

import org.jspecify.annotations.NullMarked;
