@NullMarked
package jp.machimado.local.login;

import org.jspecify.annotations.NullMarked;
