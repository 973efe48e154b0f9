/// What was applied for and decided, and the counters that keep the rules.
@NullMarked
package jp.machimado.telework.ledger;

import org.jspecify.annotations.NullMarked;
