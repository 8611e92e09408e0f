package org.tiaoli.ingest.internal.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tiaoli.ingest.internal.ofd.OfdFile.line;
import static org.tiaoli.ingest.internal.ofd.OfdFile.ruling;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import org.tiaoli.text.Block;
import org.tiaoli.text.SourceText;

class OfdReaderTest {

    private static final String FULL = "各单位应当每半年组织一次消防安全检查并将检查结果报送保卫处备案登记";

    @Test
    void lines_are_read_from_the_top_downwards_whatever_their_order_in_the_file() {
        SourceText source = new OfdFile()
                .page(line("第二条 保卫处负责解释。", 30, 60), line("消防安全办法", 70, 30), line("第一条 制定本办法。", 30, 50))
                .read();
        assertThat(source.text()).isEqualTo("消防安全办法\n第一条 制定本办法。\n第二条 保卫处负责解释。\n");
        assertThat(source.origin().mediaType()).isEqualTo("application/ofd");
        assertThat(source.origin().pages()).isEqualTo(1);
        assertThat(source.origin().reader()).isEqualTo("ofd/1");
    }

    @Test
    void wrapped_lines_are_joined_over_the_page_and_page_numbers_left_out() {
        String text = new OfdFile()
                .page(
                        line("　　" + FULL.substring(2), 30, 40),
                        line(FULL, 30, 48),
                        line(FULL, 30, 56),
                        line("- 1 -", 100, 280))
                .page(line("，并按期整改。", 30, 40), line("　　第二条 保卫处负责解释。", 30, 48), line("- 2 -", 100, 280))
                .text();
        assertThat(text).isEqualTo(FULL.substring(2) + FULL + FULL + "，并按期整改。\n第二条 保卫处负责解释。\n");
    }

    @Test
    void every_way_of_placing_characters_gives_the_same_line() {
        String codes = "<TextObject Boundary=\"30 40 90 6\" Size=\"4\"><TextCode X=\"0\" Y=\"4\">第</TextCode>"
                + "<TextCode X=\"4\">3</TextCode><TextCode X=\"6\" Y=\"4\" DeltaX=\"4 4 4\">条 检查</TextCode></TextObject>";
        String scaled = "<TextObject Boundary=\"10 50 90 6\" CTM=\"0.5 0 0 0.5 20 1\" Size=\"8\">"
                + "<TextCode X=\"0\" Y=\"8\" DeltaX=\"8 4 8 8 8\">第3条 检查</TextCode></TextObject>";
        String plain =
                "<TextObject Boundary=\"30 60 90 6\" Size=\"4\"><TextCode X=\"0\" Y=\"4\">第3条 检查</TextCode></TextObject>";
        assertThat(new OfdFile().page(codes, scaled, plain).text()).isEqualTo("第3条 检查\n第3条 检查\n第3条 检查\n");
    }

    @Test
    void digits_set_as_wide_as_characters_stay_together() {
        assertThat(new OfdFile().page(line("安办〔2024〕18号", 30, 40)).text()).isEqualTo("安办〔2024〕18号\n");
    }

    @Test
    void a_line_that_runs_down_the_page_is_one_piece() {
        String down = "<TextObject Boundary=\"10 40 6 40\" Size=\"4\">"
                + "<TextCode X=\"0\" Y=\"4\" DeltaY=\"g 2 40\">装订线</TextCode></TextObject>";
        assertThat(new OfdFile()
                        .page(down, line("第一条 检查。", 60, 50), line("第二条 登记。", 60, 80))
                        .text())
                .isEqualTo("装订线\n第一条 检查。\n第二条 登记。\n");
    }

    @Test
    void a_template_under_several_pages_is_read_once_and_that_is_noted() {
        SourceText source = new OfdFile()
                .template(9, line("某大学文件", 80, 15))
                .pageOver(9, line("第一条 检查。", 30, 40))
                .pageOver(9, line("第二条 登记。", 30, 40))
                .read();
        assertThat(source.text()).isEqualTo("某大学文件\n第一条 检查。\n第二条 登记。\n");
        assertThat(source.notes()).extracting(note -> note.code()).containsExactly("template-left-out");
    }

    @Test
    void watermarks_and_hidden_objects_are_left_out() {
        String askew = "<TextObject Boundary=\"50 50 90 90\" CTM=\"0.7 0.7 -0.7 0.7 0 0\" Size=\"20\">"
                + "<TextCode X=\"0\" Y=\"20\" DeltaX=\"g 3 20\">内部资料</TextCode></TextObject>";
        String hidden = line("看不见", 30, 90).replace("Size", "Visible=\"false\" Size");
        SourceText source =
                new OfdFile().page(askew, hidden, line("第一条 检查。", 30, 40)).read();
        assertThat(source.text()).isEqualTo("第一条 检查。\n");
        assertThat(source.notes()).extracting(note -> note.code()).containsExactly("watermark-left-out");
    }

    @Test
    void drawn_lines_make_a_table() {
        List<String> objects = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            objects.add(ruling(30, 40 + 10 * i, 80, 0));
            objects.add(ruling(30 + 40 * i, 40, 0, 20));
        }
        objects.add(line("培训", 32, 51));
        objects.add(line("任务", 32, 41));
        objects.add(line("人事处", 72, 51));
        objects.add(line("部门", 72, 41));
        SourceText source = new OfdFile().page(objects.toArray(String[]::new)).read();
        assertThat(source.text()).isEqualTo("任务\t部门\n培训\t人事处\n");
        assertThat(source.blocks()).extracting(Block::kind).containsOnly(Block.Kind.ROW);
    }

    @Test
    void a_scan_needs_ocr_and_a_missing_page_is_noted() {
        OfdFile scan = new OfdFile().page("<ImageObject Boundary=\"0 0 210 297\" ResourceID=\"5\"/>");
        assertThat(failure(scan).code()).isEqualTo(Code.NEEDS_OCR);
        OfdFile lost = new OfdFile().page(line("第一条 检查。", 30, 40)).page(line("第二条。", 30, 40));
        lost.part("Doc_0/Pages/Page_1/Content.xml", "");
        assertThat(failure(lost).code()).isEqualTo(Code.CORRUPT);
        String root =
                "<Document><Pages><Page BaseLoc=\"Pages/Page_0/Content.xml\"/><Page BaseLoc=\"gone.xml\"/></Pages></Document>";
        SourceText source = new OfdFile()
                .page(line("第一条 检查。", 30, 40))
                .part("Doc_0/Document.xml", root)
                .read();
        assertThat(source.text()).isEqualTo("第一条 检查。\n");
        assertThat(source.notes()).extracting(note -> note.code()).containsExactly("page-missing");
    }

    @Test
    void an_encrypted_file_is_refused_as_such() {
        assertThat(failure(new OfdFile().page().part("Encryptions.xml", "<Encryptions/>"))
                        .code())
                .isEqualTo(Code.ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE OFD [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><OFD><DocBody><DocRoot>&x;</DocRoot></DocBody></OFD>",
                "<OFD><DocBody><DocRoot>../../etc/hostname</DocRoot></DocBody></OFD>",
                "<OFD><DocBody/></OFD>",
                "<OFD>"
            })
    void a_root_that_leads_nowhere_is_damaged(String root) {
        UnreadableDocumentException failure =
                failure(new OfdFile().page(line("第一条 检查。", 30, 40)).part("OFD.xml", root));
        assertThat(failure.code()).isEqualTo(Code.CORRUPT);
    }

    @Test
    void numbers_beyond_all_reason_do_no_harm() {
        String mad = "<TextObject Boundary=\"1e30 NaN 90 6\" CTM=\"x 1\" Size=\"-1e9\">"
                + "<TextCode X=\"1e300\" Y=\"Infinity\" DeltaX=\"g 2000000000 1e9\">检查</TextCode></TextObject>";
        assertThat(new OfdFile().page(mad).text()).isEqualTo("检查\n");
    }

    private static UnreadableDocumentException failure(OfdFile file) {
        return catchThrowableOfType(UnreadableDocumentException.class, file::read);
    }
}
