/// Sends what the outbox holds as soon as the table's stream tells of it.
///
/// Nothing here decides anything: it wires `SendNotices` to the table, LINE and SES.
@NullMarked
package jp.machimado.functions.outbox;

import org.jspecify.annotations.NullMarked;
