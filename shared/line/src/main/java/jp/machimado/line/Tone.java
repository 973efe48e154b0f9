package jp.machimado.line;

/// The colour of a card's head. White on each has a contrast of at least 7 to 1.
enum Tone {
    PLAIN("#0A4A6B"),
    /// For bereavement and the like.
    QUIET("#45494E"),
    URGENT("#8E0B16");

    private final String color;

    Tone(String color) {
        this.color = color;
    }

    String color() {
        return color;
    }
}
