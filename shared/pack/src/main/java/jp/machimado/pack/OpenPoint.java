package jp.machimado.pack;

/// Something that the town must still confirm: one line of the table that staff fill in.
///
/// @param desk the division that is asked, in Japanese
/// @param file the pack's file
/// @param id of the row in that file
/// @param column of that file
/// @param now what stands there
/// @param how what is asked and how the answer is written, in Japanese
public record OpenPoint(
        String desk, String file, String id, String column, String now, String how) {}
