@NullMarked
package jp.machimado.functions.outbox;

import org.jspecify.annotations.NullMarked;
