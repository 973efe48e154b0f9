/// Telework (テレワーク) of the town's own staff: applied for, approved, counted, so that the counter
/// stays staffed.
@NullMarked
package jp.machimado.telework;

import org.jspecify.annotations.NullMarked;
