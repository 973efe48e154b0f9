/// What is said, in every language of the service: the languages, the sentences, and how a text is
/// made even before it is read.
///
/// Nothing here knows procedures, bookings or LINE.
@NullMarked
package jp.machimado.words;

import org.jspecify.annotations.NullMarked;
