package jp.machimado.pack;

/// Something wrong in a pack file, told to the person who edits it.
///
/// @param file name of the file
/// @param row number of the line, the header being 1; 0 for the whole file
/// @param column name of the column; empty for the whole row
/// @param what what is wrong and what to write instead, in Japanese
public record Problem(String file, long row, String column, String what) {

    /// `file 行 12 列 division: …`
    public String line() {
        var place = row == 0 ? file : file + " " + row + "行目";
        return (column.isEmpty() ? place : place + " " + column + "列") + ": " + what;
    }
}
