/// What must be seen before anything else: numbers that must not be sent here, and people in
/// danger.
@NullMarked
package jp.machimado.guide.safety;

import org.jspecify.annotations.NullMarked;
