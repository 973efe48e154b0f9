package jp.machimado.telework.rules;

/// How many work in a division, and how many of them its counter needs.
///
/// @param division as in `divisions.tsv`
/// @param members who work there
/// @param morning how many must be in the office in the morning
/// @param afternoon how many must be there in the afternoon
public record DivisionStaff(String division, int members, int morning, int afternoon) {

    public DivisionStaff {
        if (morning < 0 || afternoon < 0 || members < Math.max(morning, afternoon)) {
            throw new IllegalArgumentException("a counter needs more than work in " + division);
        }
    }

    /// How many may be away in `half` of a day.
    public int away(Half half) {
        return members
                - switch (half) {
                    case MORNING -> morning;
                    case AFTERNOON -> afternoon;
                };
    }
}
