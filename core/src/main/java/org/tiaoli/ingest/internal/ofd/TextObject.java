package org.tiaoli.ingest.internal.ofd;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Xml;
import org.tiaoli.ingest.internal.page.Glyph;
import org.tiaoli.ingest.internal.page.GlyphText;

/** Reads a text object: characters with their places, in the frame of the object; not thread-safe. */
final class TextObject {

    /** Turned by more than this, in degrees, text is no line of the page. */
    private static final double ASKEW = 3;

    private final Frame frame;
    private final float size;
    private final float stretch;

    /** Each character with its place inside the frame, in millimetres. */
    private final List<Placed> placed = new ArrayList<>();

    private float x;
    private float y;

    private record Placed(String text, float x, float y) {}

    private TextObject(Frame frame, float size, float stretch) {
        this.frame = frame;
        this.size = size;
        this.stretch = stretch;
    }

    /** Reads the text object that is the current element. */
    static TextObject read(Xml xml) throws XMLStreamException {
        TextObject object = new TextObject(
                Frame.of(xml), Numbers.number(xml.attribute("Size"), 0), Numbers.number(xml.attribute("HScale"), 1));
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("TextCode")) {
                object.code(
                        xml.attribute("X"),
                        xml.attribute("Y"),
                        xml.attribute("DeltaX"),
                        xml.attribute("DeltaY"),
                        xml.text());
            }
        }
        return object;
    }

    private void code(
            @Nullable String atX, @Nullable String atY, @Nullable String deltaX, @Nullable String deltaY, String text) {
        int[] characters = text.codePoints().toArray();
        // what is not said goes on from the code before
        x = Numbers.number(atX, x);
        y = Numbers.number(atY, y);
        float[] stepsX = Numbers.steps(deltaX, characters.length - 1);
        float[] stepsY = Numbers.steps(deltaY, characters.length - 1);
        for (int i = 0; i < characters.length; i++) {
            String character = Character.toString(characters[i]);
            placed.add(new Placed(character, x, y));
            if (i < stepsX.length) {
                x += stepsX[i];
            } else if (stepsY.length == 0) {
                x += advance(character);
            }
            y += i < stepsY.length ? stepsY[i] : 0;
        }
    }

    private float advance(String character) {
        return (GlyphText.isWide(character.charAt(0)) ? 1 : 0.5f) * size * stretch;
    }

    /** Does it lean, as watermarks do: neither along the page nor across? */
    boolean isAskew() {
        double turned = Math.abs(frame.angle()) % 90;
        return Math.min(turned, 90 - turned) > ASKEW;
    }

    int length() {
        return placed.size();
    }

    /** The characters on the page; what does not run from left to right is one piece. */
    List<Glyph> glyphs() {
        if (placed.isEmpty()) {
            return List.of();
        }
        if (Math.abs(frame.angle()) > ASKEW || runsDown()) {
            StringBuilder all = new StringBuilder();
            placed.forEach(one -> all.append(one.text));
            return List.of(glyph(all.toString(), placed.get(0), size));
        }
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            Placed one = placed.get(i);
            float advance = advance(one.text);
            if (i + 1 < placed.size()) {
                float step = placed.get(i + 1).x - one.x;
                boolean sameLine = Math.abs(placed.get(i + 1).y - one.y) < 0.1f * size;
                // letters have widths of their own; a larger step is a gap
                advance = sameLine && step > 0 && step < 1.05f * size * stretch ? step : advance;
            }
            glyphs.add(glyph(one.text, one, advance));
        }
        return glyphs;
    }

    private boolean runsDown() {
        if (placed.size() < 2) {
            return false;
        }
        Placed first = placed.get(0);
        Placed last = placed.get(placed.size() - 1);
        return Math.abs(last.y - first.y) > 0.5f * size && Math.abs(last.x - first.x) < 0.5f * size;
    }

    private Glyph glyph(String text, Placed at, float advance) {
        return new Glyph(
                text, frame.x(at.x, at.y), frame.y(at.x, at.y), frame.width(advance), Math.max(1, frame.height(size)));
    }
}
