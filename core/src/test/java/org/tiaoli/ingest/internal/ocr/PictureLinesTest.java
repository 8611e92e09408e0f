package org.tiaoli.ingest.internal.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PictureLinesTest {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 800;

    private final byte[] pixels = new byte[WIDTH * HEIGHT];

    PictureLinesTest() {
        Arrays.fill(pixels, (byte) 0xFF);
    }

    @Test
    void the_lines_that_enclose_cells_are_found_and_can_be_erased() {
        grid();
        PictureLines found = PictureLines.of(pixels, WIDTH);
        assertThat(found.lines()).hasSize(7);
        assertThat(found.downAt(120)).hasSize(3);
        assertThat(found.rulings(0.5f)).anySatisfy(line -> {
            assertThat(line.vertical()).isTrue();
            assertThat(line.at()).isBetween(199f, 202f);
            assertThat(line.from()).isBetween(48f, 52f);
            assertThat(line.to()).isBetween(198f, 203f);
        });
        assertThat(found.erasedFrom(pixels, WIDTH)).containsOnly(0xFF);
    }

    @Test
    void a_line_that_leans_a_little_or_has_holes_is_one_line() {
        grid();
        for (int x = 100; x < 900; x++) {
            // a fifth line across, which sinks by eight pixels
            rectangle(x, 450 + x / 100, 1, x % 40 == 0 ? 0 : 3);
        }
        rectangle(100, 100, 3, 360);
        rectangle(900, 100, 3, 360);
        assertThat(PictureLines.of(pixels, WIDTH).lines())
                .filteredOn(line -> !line.vertical())
                .hasSize(5);
    }

    @Test
    void strokes_of_characters_a_red_head_line_and_black_bars_are_none() {
        rectangle(100, 100, 800, 4);
        rectangle(100, 200, 400, 100);
        rectangle(300, 400, 30, 3);
        rectangle(310, 390, 3, 30);
        assertThat(PictureLines.of(pixels, WIDTH).lines()).isEmpty();
    }

    /** Three columns of lines down, four across. */
    private void grid() {
        for (int y = 100; y <= 400; y += 100) {
            rectangle(100, y, 803, 3);
        }
        for (int x = 100; x <= 900; x += x == 100 ? 300 : 500) {
            rectangle(x, 100, 3, 303);
        }
    }

    private void rectangle(int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            Arrays.fill(pixels, y * WIDTH + left, y * WIDTH + left + width, (byte) 0);
        }
    }
}
