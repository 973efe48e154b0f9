/// An SQS FIFO queue on one machine: its rules, its door and the mapping that feeds a function.
///
/// Nothing here knows what a message says.
@NullMarked
package jp.machimado.local.queue;

import org.jspecify.annotations.NullMarked;
