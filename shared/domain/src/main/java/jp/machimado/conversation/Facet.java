package jp.machimado.conversation;

/// The part of a procedure that a follow-up question asks for.
public enum Facet {
    BRING,
    FEE,
    ONLINE,
    DEADLINE,
    WHO,
    WHERE,
    NEXT_STEP,
    BY_PROXY,
    BY_POST,
    SEAL,
    HOME_VISIT,
    /// Everything under 役場に行けないとき.
    CANNOT_COME,
    /// The Japanese card in large type, to be shown at the counter.
    SHOW_JAPANESE
}
