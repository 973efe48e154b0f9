/// The same answers as web pages, so that LINE is never the only way, and the procedures as open
/// data.
///
/// Nothing is kept here: no table, no cookie, no log of a question.
@NullMarked
package jp.machimado.functions.guide;

import org.jspecify.annotations.NullMarked;
