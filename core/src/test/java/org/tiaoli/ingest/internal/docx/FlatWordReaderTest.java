package org.tiaoli.ingest.internal.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.text.Block;
import org.tiaoli.text.Limits;
import org.tiaoli.text.SourceText;

/** Word documents that are one XML file, as office systems fill them in and call them .doc. */
class FlatWordReaderTest {

    private static final String WORD_2003 = "<?mso-application progid=\"Word.Document\"?>"
            + "<w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'"
            + " xmlns:wx='http://schemas.microsoft.com/office/word/2003/auxHint' xmlns:v='urn:schemas-microsoft-com:vml'"
            + " xmlns:aml='http://schemas.microsoft.com/aml/2001/core'>";

    private static final String LISTS = "<w:lists><w:listDef w:listDefId='3'>"
            + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:nfc w:val='39'/><w:pStyle w:val='1'/><w:suff w:val='Space'/>"
            + "<w:lvlText w:val='第%1章'/></w:lvl>"
            + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:nfc w:val='37'/><w:suff w:val='Nothing'/><w:lvlText w:val='（%2）'/></w:lvl>"
            + "</w:listDef><w:list w:ilfo='1'><w:ilst w:val='3'/></w:list>"
            + "<w:list w:ilfo='2'><w:ilst w:val='3'/><w:lvlOverride w:ilvl='1'><w:startOverride w:val='5'/></w:lvlOverride></w:list>"
            + "</w:lists>";

    private static final String STYLES = "<w:styles><w:style w:type='paragraph' w:default='on' w:styleId='a'>"
            + "<w:name w:val='Normal'/></w:style><w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/>"
            + "<w:pPr><w:listPr><w:ilfo w:val='1'/></w:listPr><w:outlineLvl w:val='0'/></w:pPr></w:style></w:styles>";

    private static String p(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:listPr><w:ilvl w:val='" + level + "'/><w:ilfo w:val='" + list
                + "'/><wx:t wx:val='?'/></w:listPr></w:pPr>" + run(text) + "</w:p>";
    }

    private static String annotation(String type, String content) {
        return "<aml:annotation aml:id='1' w:type='" + type + "'><aml:content>" + content
                + "</aml:content></aml:annotation>";
    }

    @Test
    void lists_styles_and_blocks_of_word_2003_are_read() {
        SourceText source = read(WORD_2003 + LISTS + STYLES + "<w:body><wx:sect><wx:sub-section>"
                + "<w:p><w:pPr><w:pStyle w:val='1'/></w:pPr>" + run("总则") + "</w:p>"
                + item(1, 1, "甲；") + item(1, 1, "乙。") + item(2, 1, "丙。") + "</wx:sub-section>"
                + "<w:sectPr><w:hdr w:type='odd'>" + p("页眉")
                + "</w:hdr></w:sectPr></wx:sect></w:body></w:wordDocument>");
        assertThat(source.text()).isEqualTo("第一章 总则\n（一）甲；\n（二）乙。\n（五）丙。\n");
        assertThat(source.blocks().get(0).kind()).isEqualTo(Block.Kind.HEADING);
        assertThat(source.origin().mediaType()).isEqualTo("application/vnd.ms-wordml");
        assertThat(source.origin().reader()).isEqualTo("wordxml/1");
    }

    @Test
    void deleted_text_and_comments_are_left_out_and_footnotes_and_text_boxes_kept() {
        String text = read(WORD_2003 + "<w:body><w:p>" + run("甲")
                        + annotation("Word.Deletion", "<w:r><w:delText>旧</w:delText></w:r>")
                        + annotation("Word.Insertion", run("新")) + annotation("Word.Comment", p("批注"))
                        + "<w:r><w:footnote>" + p("注。") + "</w:footnote></w:r>"
                        + "<w:r><w:pict><w:binData w:name='x'>QUJD</w:binData><v:shape><v:textbox><w:txbxContent>"
                        + p("框内")
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
                        + annotation("Word.Deletion", p("旧段"))
                        + "</w:body></w:wordDocument>")
                .text();
        assertThat(text).isEqualTo("甲新\n注。\n框内\n");
    }

    @Test
    void merged_cells_of_word_2003_are_empty_after_their_first() {
        String merged = "<w:tc><w:tcPr><w:vmerge%s/></w:tcPr>%s</w:tc>";
        assertThat(read(WORD_2003 + "<w:body><w:tbl><w:tr>" + merged.formatted(" w:val='restart'", p("类")) + "<w:tc>"
                                + p("甲")
                                + "</w:tc></w:tr><w:tr>" + merged.formatted("", p("")) + "<w:tc>" + p("乙")
                                + "</w:tc></w:tr></w:tbl></w:body></w:wordDocument>")
                        .text())
                .isEqualTo("类\t甲\n\t乙\n");
    }

    @Test
    void the_parts_of_a_docx_in_one_file_are_read() {
        String w = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
        SourceText source = read("<?mso-application progid=\"Word.Document\"?>"
                + "<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'>"
                + part(
                        "document",
                        "<w:document" + w + "><w:body><w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/>"
                                + "</w:numPr></w:pPr>" + run("甲")
                                + "<w:r><w:footnoteReference w:id='2'/></w:r></w:p></w:body></w:document>")
                + part(
                        "footnotes",
                        "<w:footnotes" + w + "><w:footnote w:id='2'>" + p("注。") + "</w:footnote></w:footnotes>")
                + part(
                        "numbering",
                        "<w:numbering" + w
                                + "><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
                                + "<w:numFmt w:val='chineseCounting'/><w:suff w:val='nothing'/><w:lvlText w:val='%1、'/></w:lvl></w:abstractNum>"
                                + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>")
                + "</pkg:package>");
        assertThat(source.text()).isEqualTo("一、甲\n注。\n");
        assertThat(source.origin().mediaType()).isEqualTo("application/vnd.ms-word2006ml");
    }

    @Test
    void the_bytes_tell_the_charset_even_where_the_xml_lies() {
        for (String declared : new String[] {"GBK", "UTF-8"}) {
            String file = "\n<?xml version=\"1.0\" encoding=\"" + declared + "\"?>" + WORD_2003 + "<w:body>"
                    + p("库房管理办法") + "</w:body></w:wordDocument>";
            assertThat(ingestor()
                            .read("a.doc", file.getBytes(Charset.forName("GBK")))
                            .text())
                    .isEqualTo("库房管理办法\n");
        }
    }

    @Test
    void a_web_page_that_word_saved_is_none_and_broken_xml_is_damaged() {
        String page =
                "<html xmlns:w='urn:schemas-microsoft-com:office:word'><head><!--[if gte mso 9]><xml><w:WordDocument/>"
                        + "</xml><![endif]--></head><body><p>库房管理办法</p></body></html>";
        assertThat(read(page).origin().mediaType()).isEqualTo("text/html");
        assertThat(catchThrowableOfType(UnreadableDocumentException.class, () -> read(WORD_2003 + "<w:body><w:p>甲 & 乙"))
                        .code())
                .isEqualTo(Code.CORRUPT);
    }

    private static String part(String name, String content) {
        return "<pkg:part pkg:name='/word/" + name + ".xml'><pkg:xmlData>" + content + "</pkg:xmlData></pkg:part>";
    }

    private static SourceText read(String file) {
        return ingestor().read("a.doc", file.getBytes(StandardCharsets.UTF_8));
    }

    private static Ingestor ingestor() {
        return new Ingestor(Limits.defaults().withParseSeconds(20));
    }
}
