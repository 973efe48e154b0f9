package jp.machimado.booking.space;

/// Kinds of user that the rules tell apart.
public enum Audience {
    /// Lives in the town.
    RESIDENT,
    /// Runs a business in the town.
    TOWN_BUSINESS,
    /// Comes from elsewhere.
    VISITOR,
    /// Works for the town.
    STAFF
}
