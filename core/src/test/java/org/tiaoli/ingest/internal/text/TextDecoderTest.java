package org.tiaoli.ingest.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void the_byte_order_mark_and_foreign_line_ends_are_removed() {
        Decoded decoded = TextDecoder.decode("\uFEFF第一条\r\n第二条\r第三条\n".getBytes(StandardCharsets.UTF_8));
        assertThat(decoded.text()).isEqualTo("第一条\n第二条\n第三条\n");
        assertThat(decoded.charset()).isEqualTo("UTF-8");
        assertThat(decoded.notes()).isEmpty();
    }

    @Test
    void a_stray_byte_in_gb18030_costs_one_character_and_not_the_rest_of_the_line() {
        byte[] bytes = withStrayByte("第一条 各部门应当按照职责做好档案管理工作。", 0xB0, 11);
        assertThat(TextDecoder.decode(bytes).text()).isEqualTo("第一条 各部\uFFFD门应当按照职责做好档案管理工作。");
    }

    @Test
    void a_stray_byte_is_noted_with_its_place() {
        Decoded decoded = TextDecoder.decode(withStrayByte("第一条 各部门应当按照职责做好档案管理工作。", 0xFF, 6));
        assertThat(decoded.text()).isEqualTo("第一条\uFFFD 各部门应当按照职责做好档案管理工作。");
        assertThat(decoded.malformed()).isEqualTo(1);
        assertThat(decoded.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("malformed-bytes");
            assertThat(note.message()).contains("1 place", "GB18030");
            assertThat(note.span()).isEqualTo(new org.tiaoli.text.Span(3, 4));
        });
    }

    @Test
    void stray_bytes_anywhere_leave_nearly_all_other_characters_as_they_are() {
        String line = "第五条 实验室负责人应当每半年组织一次安全检查，并向学院报告检查结果。\n";
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            int at = random.nextInt(line.getBytes(GB18030).length - 1);
            String text = TextDecoder.decode(withStrayByte(line, 0x81 + random.nextInt(0x7E), at))
                    .text();
            long kept = text.chars().filter(c -> line.indexOf(c) >= 0).count();
            assertThat(kept).as("stray byte at %d: %s", at, text).isGreaterThanOrEqualTo(line.length() - 3);
        }
    }

    @Test
    void a_bad_byte_in_utf_8_costs_that_character() {
        byte[] bytes = "各部门应当按照职责做好档案管理工作，定期报告。".getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xFF;
        assertThat(TextDecoder.decode(bytes).text()).startsWith("各").endsWith("门应当按照职责做好档案管理工作，定期报告。");
    }

    @Test
    void rare_characters_of_four_bytes_are_read() {
        String name = "档案员㐂𠮷应当每年报告。";
        assertThat(TextDecoder.decode(name.getBytes(GB18030)).text()).isEqualTo(name);
    }

    @Test
    void random_bytes_are_no_text() {
        byte[] bytes = new byte[4000];
        new Random(7).nextBytes(bytes);
        assertThat(TextDecoder.decode(bytes).isText()).isFalse();
        assertThat(TextDecoder.decode("第一条 本办法自发布之日起施行。".getBytes(GB18030)).isText())
                .isTrue();
    }

    private static byte[] withStrayByte(String text, int stray, int at) {
        byte[] bytes = text.getBytes(GB18030);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.write(stray);
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }
}
