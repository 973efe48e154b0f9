/// The town as data: its name, divisions, calendar and shelters, as read from the town pack.
///
/// What nobody has confirmed is absent here (`Optional.empty`, `YesNo.UNCONFIRMED`), never guessed.
@NullMarked
package jp.machimado.town;

import org.jspecify.annotations.NullMarked;
