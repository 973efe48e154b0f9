@NullMarked
package jp.machimado.functions.chatwebhook;

import org.jspecify.annotations.NullMarked;
