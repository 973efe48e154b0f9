/// A conversation: what somebody sent, what we say to it, and the little we remember of it.
///
/// Messages are text or buttons; how LINE shows them is the adapter's affair. Memory ends ten
/// minutes after the last message and never holds a text.
@NullMarked
package jp.machimado.conversation;

import org.jspecify.annotations.NullMarked;
