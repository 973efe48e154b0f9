/// Tests.
@NullMarked
package jp.machimado.local.mail;

import org.jspecify.annotations.NullMarked;
