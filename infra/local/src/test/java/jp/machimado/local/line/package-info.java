/// Tests.
@NullMarked
package jp.machimado.local.line;

import org.jspecify.annotations.NullMarked;
