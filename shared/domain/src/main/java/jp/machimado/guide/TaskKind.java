package jp.machimado.guide;

/// Something the service does rather than explains.
public enum TaskKind {
    BOOK_COWORKING,
    BOOK_WORKATION,
    MY_BOOKINGS,
    CANCEL_BOOKING,
    TELEWORK
}
