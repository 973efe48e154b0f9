/// The whole service on one machine, keeping the cloud's promises.
@NullMarked
package jp.machimado.local;

import org.jspecify.annotations.NullMarked;
