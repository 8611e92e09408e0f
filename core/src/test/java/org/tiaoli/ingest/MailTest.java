package org.tiaoli.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.tiaoli.text.Block;
import org.tiaoli.text.SourceText;

class MailTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final String RULE = "第一条 保卫处应当每月检查一次消防设施。";
    private static final String HEAD = "From: a@example.org\r\nDate: Thu, 20 Sep 2018 10:00:00 +0800\r\n";

    @Test
    void a_plain_mail_is_its_subject_and_its_lines() {
        String subject = "=?gb2312?B?" + base64("消防安全通知".getBytes(GBK)) + "?=";
        SourceText text = only(HEAD + "Subject: " + subject
                + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=gbk\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + base64((RULE + "\r\n").getBytes(GBK)));
        assertThat(text.text()).isEqualTo("消防安全通知\n" + RULE + "\n");
        assertThat(text.hasBlocks()).isFalse();
        assertThat(text.origin().mediaType()).isEqualTo("message/rfc822");
        assertThat(text.origin().charset()).isEqualTo("GB18030");
    }

    @Test
    void of_two_forms_of_one_text_the_richer_is_read() {
        SourceText text = only(HEAD + "Subject: test\r\nContent-Type: multipart/alternative; boundary=\"b 1\"\r\n\r\n"
                + "before\r\n--b 1\r\nContent-Type: text/plain\r\n\r\nplain\r\n"
                + "--b 1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                + latin("<p>" + RULE
                        + "</p><table><tr><td>任务</td><td>部门</td></tr><tr><td>检查</td><td>保卫处</td></tr></table>")
                + "\r\n--b 1--\r\nafter");
        assertThat(text.text()).isEqualTo("test\n" + RULE + "\n任务\t部门\n检查\t保卫处\n");
        assertThat(text.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.ROW, Block.Kind.ROW);
    }

    @Test
    void attachments_are_read_under_the_names_that_mail_programs_give_them() {
        String mail = HEAD + "Content-Type: multipart/mixed; boundary=x\r\n\r\n"
                + attached("filename*=utf-8''%E7%BB%86%E5%88%99.txt")
                + attached("filename*0*=gbk''%CF%B8; filename*1*=%D4%F2; filename*2=\"-2.txt\"")
                + attached("filename=\"=?utf-8?Q?=E5=8A=9E=E6=B3=95?= =?utf-8?b?" + base64(".txt".getBytes(UTF_8))
                        + "?=\"")
                + attached("filename=\"" + new String("意见.txt".getBytes(GBK), ISO_8859_1) + "\"")
                + attached("filename=\"..\\\\..\\\\evil.txt\"") + attached("filename=style.css") + "--x--\r\n";
        Outcome outcome = Outcome.of("m.eml", mail.getBytes(ISO_8859_1));
        assertThat(outcome.paths())
                .containsExactly(
                        "m.eml!/细则.txt", "m.eml!/细则-2.txt", "m.eml!/办法.txt", "m.eml!/意见.txt", "m.eml!/evil.txt");
        assertThat(outcome.texts()).allSatisfy(text -> assertThat(text.text()).isEqualTo(RULE));
        assertThat(outcome.failures()).isEmpty();
    }

    @Test
    void a_picture_shown_in_a_mail_is_passed_over_and_one_attached_needs_ocr() {
        String png = "\211PNG\r\n\032\n";
        String part = "--x\r\nContent-Type: image/png; name=a.png\r\n";
        String mail = HEAD + "Subject: test\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" + part
                + "Content-ID: <mark>\r\n\r\n" + png + "\r\n" + part + "Content-Disposition: inline\r\n\r\n" + png
                + "\r\n" + part + "Content-Disposition: attachment; filename=scan.png\r\n\r\n" + png + "\r\n--x--\r\n";
        assertThat(Outcome.of("m.eml", mail.getBytes(ISO_8859_1)).failed())
                .containsExactly("m.eml!/scan.png needs-ocr");
    }

    @Test
    void a_character_cut_between_two_encoded_words_is_whole_again() {
        byte[] bytes = "消防安全".getBytes(UTF_8);
        byte[] first = java.util.Arrays.copyOf(bytes, 4);
        byte[] second = java.util.Arrays.copyOfRange(bytes, 4, bytes.length);
        SourceText text = only(HEAD + "Subject: =?UTF-8?B?" + base64(first) + "?=\r\n =?UTF-8?B?" + base64(second)
                + "?=\r\n\r\n" + latin(RULE));
        assertThat(text.text()).isEqualTo("消防安全\n" + RULE);
    }

    @Test
    void a_mail_in_a_mail_is_read_with_its_own_attachments() {
        String inner = HEAD + "Content-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n\r\n" + latin(RULE)
                + "\r\n--y\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\n" + latin(RULE) + "\r\n--y--\r\n";
        String mail = HEAD + "Content-Type: multipart/mixed; boundary=x\r\n\r\n"
                + "--x\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename=fwd.eml\r\n\r\n"
                + inner + "\r\n--x--\r\n";
        assertThat(Outcome.of("m.eml", mail.getBytes(ISO_8859_1)).paths())
                .containsExactly("m.eml!/fwd.eml", "m.eml!/fwd.eml!/a.txt");
    }

    @Test
    void a_page_saved_as_one_file_is_a_page() {
        SourceText text = only("From: <Saved by a browser>\r\nSnapshot-Content-Location: http://example.org/\r\n"
                + "Subject: page\r\nDate: Thu, 20 Sep 2018 10:00:00 +0800\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=z\r\n\r\n"
                + "--z\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + "<html><body><p>" + quoted(RULE) + "=\r\n</p></body></html>\r\n"
                + "--z\r\nContent-Type: text/html\r\n\r\n<p>frame</p>\r\n--z--\r\n");
        assertThat(text.text()).isEqualTo(RULE + "\n");
    }

    @Test
    void a_mail_without_words_is_empty_and_one_cut_short_is_read_so_far() {
        assertThat(Outcome.of("m.eml", (HEAD + "Subject: x\r\n\r\n").getBytes(ISO_8859_1))
                        .failed())
                .containsExactly("m.eml empty");
        String cut = HEAD + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\n" + latin(RULE);
        assertThat(only(cut).text()).isEqualTo(RULE);
    }

    @Test
    void a_text_that_only_begins_with_a_colon_is_no_mail() {
        SourceText text = only("Note: read this\nFrom: the first day on\n" + latin(RULE));
        assertThat(text.origin().mediaType()).isEqualTo("text/plain");
    }

    @Test
    void thousands_of_boundaries_and_nested_parts_do_no_harm() {
        StringBuilder mail = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=x\r\n\r\n");
        for (int i = 0; i < 100_000; i++) {
            mail.append("--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n");
        }
        assertThat(Outcome.of("m.eml", mail.toString().getBytes(ISO_8859_1)).failed())
                .containsExactly("m.eml empty");
    }

    private static SourceText only(String mail) {
        Outcome outcome = Outcome.of("m.eml", mail.getBytes(ISO_8859_1));
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.texts()).hasSize(1);
        return outcome.texts().get(0);
    }

    private static String attached(String parameters) {
        return "--x\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; " + parameters
                + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64(RULE.getBytes(UTF_8)) + "\r\n";
    }

    /** UTF-8, each byte one character. */
    private static String latin(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            out.append("=%02X".formatted(b));
        }
        return out.toString();
    }
}
