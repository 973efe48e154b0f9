package jp.machimado.guide.life;

import java.util.Optional;
import jp.machimado.words.Wording;

/// One answer to a life event's question.
///
/// @param parent the option after which it is offered; empty at the root
/// @param ask the next question; empty when this option ends the questions
public record Option(String id, Optional<String> parent, Wording label, Optional<Wording> ask) {}
