/// Residents book desks and rooms on the web.
///
/// Who books gives a name and an e-mail address; the link in the message proves the address and
/// opens a session.
@NullMarked
package jp.machimado.functions.booking;

import org.jspecify.annotations.NullMarked;
