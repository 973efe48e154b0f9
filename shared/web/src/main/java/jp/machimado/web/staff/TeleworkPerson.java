package jp.machimado.web.staff;

import java.util.Optional;
import jp.machimado.words.TeleworkPhrase;

/// Somebody registered for telework.
///
/// @param id as in the form that gives an exception
/// @param year the fiscal year for which they are
/// @param needs whether an exception is needed and not given
/// @param exception why one was given
public record TeleworkPerson(
        String id,
        String name,
        String division,
        int year,
        TeleworkPhrase employment,
        boolean needs,
        Optional<String> exception) {}
