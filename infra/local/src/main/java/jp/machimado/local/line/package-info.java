/// A strict stand-in for LINE: it signs and delivers webhooks and takes replies, and refuses what
/// LINE refuses.
///
/// It shares no code with the service that it tests. Limits are those of LINE's Messaging API
/// reference.
@NullMarked
package jp.machimado.local.line;

import org.jspecify.annotations.NullMarked;
