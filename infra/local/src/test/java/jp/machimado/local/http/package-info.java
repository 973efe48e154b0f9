/// Tests.
@NullMarked
package jp.machimado.local.http;

import org.jspecify.annotations.NullMarked;
