/// What tests of several parts need.
@NullMarked
package jp.machimado.testing;

import org.jspecify.annotations.NullMarked;
