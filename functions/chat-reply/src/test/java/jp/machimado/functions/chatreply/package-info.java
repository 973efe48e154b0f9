@NullMarked
package jp.machimado.functions.chatreply;

import org.jspecify.annotations.NullMarked;
