/// chat-reply in a process that is killed in the middle of its work.
@NullMarked
package jp.machimado.local.killed;

import org.jspecify.annotations.NullMarked;
