package jp.machimado.booking.space;

/// What kind of thing is booked, which decides how its time is counted.
public enum SpaceKind {
    /// One desk (コワーキング席).
    DESK,
    /// Several like desks of which one need not choose (フリー席).
    POOL,
    /// A room, or a hall made of rooms.
    ROOM,
    /// A house or room by the night (ワーケーション滞在).
    LODGING,
    /// Something that one joins, with a number of places (体験プログラム).
    PROGRAMME,
    /// Something lent with a desk or room, such as a projector (備品).
    EQUIPMENT;

    /// Whether it is booked by the night rather than by the quarter of an hour.
    public boolean byNight() {
        return this == LODGING;
    }
}
