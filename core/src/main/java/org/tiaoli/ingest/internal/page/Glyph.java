package org.tiaoli.ingest.internal.page;

/**
 * One character as it stands on a page; lengths in points, y from the top downwards.
 *
 * @param text  usually one character
 * @param x     left edge
 * @param y     baseline
 * @param width advance
 * @param size  font size
 */
public record Glyph(String text, float x, float y, float width, float size) {

    float right() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    char first() {
        return text.charAt(0);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }
}
