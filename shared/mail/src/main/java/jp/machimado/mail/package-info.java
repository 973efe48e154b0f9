/// How we write e-mail: through Amazon SES.
@NullMarked
package jp.machimado.mail;

import org.jspecify.annotations.NullMarked;
