/// Takes LINE's calls: checks who signed them, queues what they hold and answers at once.
///
/// Nothing here knows what is answered. What is queued has already lost its private numbers.
@NullMarked
package jp.machimado.functions.chatwebhook;

import org.jspecify.annotations.NullMarked;
