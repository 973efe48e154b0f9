/// What the conversation's stores promise, as tests that every implementation must pass, and the
/// simplest implementation that does, in memory.
@NullMarked
package jp.machimado.testing.conversation;

import org.jspecify.annotations.NullMarked;
