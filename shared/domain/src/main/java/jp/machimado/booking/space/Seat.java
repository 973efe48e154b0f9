package jp.machimado.booking.space;

/// Where a space stands on the seat map of its site, in units of a grid that begins at the top
/// left.
public record Seat(int x, int y, int width, int height) {

    public Seat {
        if (x < 0 || y < 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException("not on the map: " + x + "," + y);
        }
    }
}
