/// Takes events from the queue, lets the town decide what to say, and answers through LINE.
///
/// Nothing here decides anything: it wires the conversation to its index, its memory and LINE, and
/// tells the queue what must be delivered again.
@NullMarked
package jp.machimado.functions.chatreply;

import org.jspecify.annotations.NullMarked;
