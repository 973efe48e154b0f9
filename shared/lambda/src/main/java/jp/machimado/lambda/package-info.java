/// How a function is entered: its settings, its secrets, the HTTP call that it got, and what it
/// writes to its log.
///
/// Nothing here knows what the town answers. What is logged holds codes, counts and ids of events;
/// never a text, never a name, never the id of a person.
@NullMarked
package jp.machimado.lambda;

import org.jspecify.annotations.NullMarked;
