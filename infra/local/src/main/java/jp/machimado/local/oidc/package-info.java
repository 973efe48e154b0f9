/// A small identity provider for this machine alone: anybody may sign in as anybody of an invented
/// staff, by the same protocol as at the town's own provider.
@NullMarked
package jp.machimado.local.oidc;

import org.jspecify.annotations.NullMarked;
