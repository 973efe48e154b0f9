/// LINE Login as the LIFF app meets it: its keys, its tokens, and LINE opening the app.
@NullMarked
package jp.machimado.local.login;

import org.jspecify.annotations.NullMarked;
