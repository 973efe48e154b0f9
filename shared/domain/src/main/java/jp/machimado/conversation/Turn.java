package jp.machimado.conversation;

import java.util.List;
import java.util.Optional;
import jp.machimado.words.Language;

/// What to say to one event, in which language, and what to write afterwards.
public record Turn(Speech speech, Language language, Aftermath aftermath) {

    /// `speech`, after which `memory` is remembered and `outcome` is counted about nothing.
    static Turn of(Speech speech, Language language, Memory memory, String outcome) {
        return about("-", speech, language, memory, outcome);
    }

    /// `speech` about `about`, a procedure or life event, after which `memory` is remembered and
    /// `outcome` is counted.
    static Turn about(
            String about, Speech speech, Language language, Memory memory, String outcome) {
        var tally = new Tally(about, language.code(), outcome);
        return new Turn(
                speech,
                language,
                new Aftermath(
                        Optional.of(memory), List.of(tally), Optional.empty(), Optional.empty()));
    }
}
