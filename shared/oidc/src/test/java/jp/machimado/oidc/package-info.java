@NullMarked
package jp.machimado.oidc;

import org.jspecify.annotations.NullMarked;
