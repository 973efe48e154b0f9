/// Amazon SES, and a mailbox that shows what it was given.
@NullMarked
package jp.machimado.local.mail;

import org.jspecify.annotations.NullMarked;
