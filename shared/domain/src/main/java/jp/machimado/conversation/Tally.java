package jp.machimado.conversation;

/// One count of a day: how often `outcome` happened for `about` in `language`.
///
/// @param about a procedure, subject or life event id, or `-`
/// @param language a language's code
/// @param outcome such as `FOUND`, `NOT_KNOWN`, `HELPED`, `NOT_HELPED`
public record Tally(String about, String language, String outcome) {

    public Tally {
        if (about.contains("#") || language.contains("#") || outcome.contains("#")) {
            throw new IllegalArgumentException("a tally's parts hold no #");
        }
    }
}
