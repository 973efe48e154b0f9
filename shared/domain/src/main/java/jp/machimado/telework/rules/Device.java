package jp.machimado.telework.rules;

import jp.machimado.words.Wording;

/// A kind of device that the town lends for telework.
///
/// @param id as in `telework-devices.tsv`
/// @param stock how many there are
public record Device(String id, Wording name, int stock) {}
