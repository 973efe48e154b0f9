@NullMarked
package jp.machimado.testing.conversation;

import org.jspecify.annotations.NullMarked;
