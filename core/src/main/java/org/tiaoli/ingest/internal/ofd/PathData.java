package org.tiaoli.ingest.internal.ofd;

import org.tiaoli.ingest.internal.page.Drawing;

/** Draws the short form of a path, such as {@code M 0 0 L 40 0 L 40 8 C}. */
final class PathData {

    private PathData() {}

    static void draw(String data, Frame frame, Drawing drawing) {
        String[] words = data.strip().split("\\s+");
        int at = 0;
        while (at < words.length) {
            String operator = words[at++];
            int numbers = switch (operator) {
                case "S", "M", "L" -> 2;
                case "Q" -> 4;
                case "B" -> 6;
                case "A" -> 7;
                default -> 0;
            };
            if (at + numbers > words.length) {
                return;
            }
            at += numbers;
            float x = numbers == 0 ? 0 : Numbers.number(words[at - 2], 0);
            float y = numbers == 0 ? 0 : Numbers.number(words[at - 1], 0);
            switch (operator) {
                case "S", "M" -> drawing.moveTo(frame.x(x, y), frame.y(x, y));
                case "L" -> drawing.lineTo(frame.x(x, y), frame.y(x, y));
                case "Q", "B", "A" -> drawing.curveTo(frame.x(x, y), frame.y(x, y));
                case "C" -> drawing.close();
                default -> {
                    // a number too many is passed over
                }
            }
        }
    }
}
