package jp.machimado.guide;

/// What people say to a town hall's chat besides asking for a procedure.
public enum Aside {
    /// Look up somebody's case: no such records are held.
    LOOKUP,
    /// Another municipality's matter.
    OTHER_TOWN,
    /// Nothing a town hall answers.
    OUT,
    GREETING,
    /// Reach a person; is the town hall open.
    HUMAN,
    /// Change the language.
    LANGUAGE,
    /// Where to flee to.
    SHELTER
}
