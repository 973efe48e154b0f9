/// How somebody proves who they are: OpenID Connect with the town's identity provider, and ID
/// tokens of LINE.
@NullMarked
package jp.machimado.oidc;

import org.jspecify.annotations.NullMarked;
