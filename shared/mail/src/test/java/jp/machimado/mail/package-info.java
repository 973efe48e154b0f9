/// Promises of e-mail.
@NullMarked
package jp.machimado.mail;

import org.jspecify.annotations.NullMarked;
