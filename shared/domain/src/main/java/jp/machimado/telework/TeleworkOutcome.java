package jp.machimado.telework;

import jp.machimado.telework.ledger.Telework;

/// What came of an act on an application.
public sealed interface TeleworkOutcome {

    /// It is done, now or by an earlier try of the same act.
    record Done(Telework telework) implements TeleworkOutcome {}

    /// Nothing was done.
    record Refused(TeleworkRefusal why) implements TeleworkOutcome {}

    /// There is none, or it is not this person's to see: the two are not told apart.
    record NotFound() implements TeleworkOutcome {}
}
