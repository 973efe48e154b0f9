/// How LINE speaks: its webhook calls read into our events, what we say put into its messages.
///
/// LINE's limits are kept by construction here. Nothing here decides what is said, and nothing here
/// writes a content to a log.
@NullMarked
package jp.machimado.line;

import org.jspecify.annotations.NullMarked;
