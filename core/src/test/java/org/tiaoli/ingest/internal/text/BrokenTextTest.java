package org.tiaoli.ingest.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.text.Limits;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

/** Text files that other programs have put together badly. */
class BrokenTextTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final String RULE = "第一条 为了规范档案管理，制定本办法。\n第二条 各部门应当每年开展一次检查。\n";

    @Test
    void page_and_paragraph_separators_end_a_line() {
        assertThat(read("第一条 甲\f第二条 乙\u2028第三条 丙\u2029第四条 丁\u000B第五条 戊\r\r\n".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("第一条 甲\n第二条 乙\n第三条 丙\n第四条 丁\n第五条 戊\n\n");
    }

    @Test
    void control_characters_inside_of_words_are_left_out_and_noted() {
        SourceText source = read(("\u200B" + RULE.replace("检查", "检\0查") + "\u001A").getBytes(StandardCharsets.UTF_8));
        assertThat(source.text()).isEqualTo(RULE);
        assertThat(source.notes()).extracting(Note::code).containsExactly("controls-left-out");
    }

    @Test
    void a_mark_of_utf_8_in_front_of_other_bytes_is_overruled() throws IOException {
        SourceText source = read(join(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, RULE.getBytes(GBK)));
        assertThat(source.text()).isEqualTo(RULE);
        assertThat(source.origin().charset()).isEqualTo("GB18030");
    }

    @Test
    void lines_in_different_charsets_are_read_each_in_its_own_and_noted() throws IOException {
        SourceText source = read(join(RULE.getBytes(StandardCharsets.UTF_8), RULE.getBytes(GBK)));
        assertThat(source.text()).isEqualTo(RULE + RULE);
        assertThat(source.origin().charset()).isEqualTo("UTF-8, GB18030");
        assertThat(source.notes()).extracting(Note::code).containsExactly("charsets-mixed");
    }

    private static byte[] join(byte[] first, byte[] second) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(first);
        out.write(second);
        return out.toByteArray();
    }

    private static SourceText read(byte[] bytes) {
        return new Ingestor(Limits.defaults()).read("a.txt", bytes);
    }
}
