package jp.machimado.words;

/// What the staff's pages say where a space is changed, in Japanese only.
public enum SpaceEditPhrase implements Phrase {
    EDIT,
    VERSION,
    ALSO,
    BROKEN,
    PROBLEMS,
    UNDO,
    HOURS,
    HOURS_NOTE,
    OPEN,
    CLOSED_DAY,
    SHORTEST,
    LONGEST,
    SHORTEST_NIGHTS,
    LONGEST_NIGHTS,
    NOTICE,
    AHEAD,
    CANCEL,
    APPROVAL,
    YEN,
    YEN_NOTE,
    ARTICLE,
    PREVIEW,
    PREVIEW_TITLE,
    DIFFERENCES,
    DIFFERENCE,
    NO_DIFFERENCE,
    UNFIT,
    UNFIT_NONE,
    PUBLIC,
    SAVE,
    OVERTAKEN,
    WRONG_NUMBER,
    WRONG_HOURS,
    WRONG_LENGTH,
    WRONG_ARTICLE,
    WRONG_CHOICE;

    @Override
    public String area() {
        return "spaceedit";
    }
}
