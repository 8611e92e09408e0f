package org.tiaoli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void a_chinese_character_counts_as_two_columns() {
        assertThat(Width.of("第9条")).isEqualTo(5);
        assertThat(Width.of("（一）")).isEqualTo(6);
        assertThat(Width.of("e\u0301")).isEqualTo(1);
        assertThat(Width.of("𠮷")).isEqualTo(2);
    }

    @Test
    void columns_line_up_whatever_stands_in_them() {
        List<String> lines = print(new Table("place", "what").row("第九条", "甲").row("a", "乙"));
        assertThat(lines).containsExactly("place   what", "第九条  甲", "a       乙");
    }

    @Test
    void a_long_cell_goes_on_in_the_next_line_and_the_last_column_never_breaks() {
        List<String> lines = print(new Table("who", "what").row("甲".repeat(15), "乙".repeat(60)));
        assertThat(lines).containsExactly("who" + " ".repeat(27) + "what", "甲".repeat(14) + "  " + "乙".repeat(60), "甲");
    }

    @Test
    void a_line_end_in_a_cell_breaks_no_row() {
        assertThat(print(new Table("a", "b").row("x\ny", "z\u001b"))).containsExactly("a    b", "x y  z␛");
    }

    @Test
    void what_is_shortened_ends_in_an_ellipsis_and_fits() {
        assertThat(Width.shorten("应当每年上报", 8)).isEqualTo("应当每…");
        assertThat(Width.shorten("应当", 4)).isEqualTo("应当");
    }

    private static List<String> print(Table table) {
        StringWriter out = new StringWriter();
        table.print(new PrintWriter(out, true), "");
        return out.toString().lines().toList();
    }
}
