/// Reads the town pack: tables that a division edits in a spreadsheet. Whatever is wrong in them is
/// told with file, row and column, all of it at once.
@NullMarked
package jp.machimado.pack;

import org.jspecify.annotations.NullMarked;
