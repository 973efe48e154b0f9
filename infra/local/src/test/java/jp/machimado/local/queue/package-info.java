/// Tests.
@NullMarked
package jp.machimado.local.queue;

import org.jspecify.annotations.NullMarked;
