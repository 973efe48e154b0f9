package jp.machimado.line;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/// A pictogram of the rich menu: strokes in a square of 24 by 24.
record RichMenuIcon(List<Shape> shapes) {

    /// In the order of the menu's areas: a magnifying glass, people, a calendar, a globe, a town
    /// hall, a house to flee to.
    static final List<RichMenuIcon> ALL =
            List.of(glass(), people(), calendar(), globe(), townHall(), house());

    private static RichMenuIcon glass() {
        return of(new Ellipse2D.Double(3, 3, 13, 13), line(14.5, 14.5, 21, 21));
    }

    private static RichMenuIcon people() {
        return of(
                new Ellipse2D.Double(5.5, 4, 7, 7),
                new Arc2D.Double(2, 14, 14, 14, 0, 180, Arc2D.CHORD),
                new Arc2D.Double(13, 4.5, 6.5, 6.5, -120, 240, Arc2D.OPEN),
                new Arc2D.Double(10, 14, 12, 14, 0, 75, Arc2D.OPEN),
                line(19, 21, 22, 21));
    }

    private static RichMenuIcon calendar() {
        return of(
                new RoundRectangle2D.Double(3, 5, 18, 16, 3, 3),
                line(3, 10, 21, 10),
                line(8, 2.5, 8, 6.5),
                line(16, 2.5, 16, 6.5));
    }

    private static RichMenuIcon globe() {
        return of(
                new Ellipse2D.Double(3, 3, 18, 18),
                new Ellipse2D.Double(8, 3, 8, 18),
                line(3, 12, 21, 12));
    }

    private static RichMenuIcon townHall() {
        return of(
                path(3, 9, 12, 3, 21, 9),
                line(3, 9, 21, 9),
                line(6, 12, 6, 18),
                line(12, 12, 12, 18),
                line(18, 12, 18, 18),
                line(3, 21, 21, 21));
    }

    private static RichMenuIcon house() {
        return of(
                path(2.5, 12, 12, 3, 21.5, 12),
                path(5, 10.5, 5, 21, 19, 21, 19, 10.5),
                path(10, 21, 10, 15, 14, 15, 14, 21));
    }

    private static RichMenuIcon of(Shape... shapes) {
        return new RichMenuIcon(List.of(shapes));
    }

    private static Shape line(double x1, double y1, double x2, double y2) {
        return new Line2D.Double(x1, y1, x2, y2);
    }

    private static Shape path(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }
}
