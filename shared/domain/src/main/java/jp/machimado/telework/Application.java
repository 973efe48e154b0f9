package jp.machimado.telework;

import jp.machimado.telework.ledger.TeleworkPlan;

/// What somebody sends in.
///
/// @param counterDuty whether they have duty at the counter then
/// @param personalInformation whether the work handles personal information
/// @param nonce of the form: sent twice, it is one application
public record Application(
        TeleworkPlan plan, boolean counterDuty, boolean personalInformation, String nonce) {}
