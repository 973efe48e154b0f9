/// What the town's staff are promised of their pack.
@NullMarked
package jp.machimado.pack;

import org.jspecify.annotations.NullMarked;
