package org.tiaoli.ingest.internal.page;

/**
 * One character as it stands on a page; lengths in points, y from the top downwards.
 *
 * @param text  usually one character; ideographs by their common codes
 * @param x     left edge
 * @param y     baseline
 * @param width advance
 * @param size  font size
 */
public record Glyph(String text, float x, float y, float width, float size) {

    public Glyph {
        text = UnifiedIdeographs.of(text);
    }

    public float right() {
        return x + width;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Half way from its left edge to its right one. */
    float middle() {
        return x + width / 2;
    }

    /** About half way from its foot to its head. */
    float height() {
        return y - size / 3;
    }

    char first() {
        return text.charAt(0);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }
}
