/// How a question is answered, with the town's pack and an index that finds what a test says.
@NullMarked
package jp.machimado.testing.guide;

import org.jspecify.annotations.NullMarked;
