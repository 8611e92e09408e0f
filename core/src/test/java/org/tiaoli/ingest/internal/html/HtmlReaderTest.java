package org.tiaoli.ingest.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.text.Block;
import org.tiaoli.text.Limits;
import org.tiaoli.text.Note;
import org.tiaoli.text.SourceText;

class HtmlReaderTest {

    private static final String ARTICLE = "<h1>档案管理办法</h1><p>　　第一条&emsp;为规范档案管理，制定本办法。</p><p>第二条 本办法适用于各单位。</p>";
    private static final String TEXT = "档案管理办法\n第一条 为规范档案管理，制定本办法。\n第二条 本办法适用于各单位。\n";

    @Test
    void headings_and_paragraphs_are_blocks() {
        SourceText source = read("<html><body>" + ARTICLE + "</body></html>");
        assertThat(source.text()).isEqualTo(TEXT);
        assertThat(source.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH);
        assertThat(source.origin().mediaType()).isEqualTo("text/html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>var a = '第九条';</script>",
                "<style>p{}</style>",
                "<nav>首页</nav>",
                "<footer>版权所有</footer>",
                "<aside>热点</aside>",
                "<div class='site-footer'>版权所有</div>",
                "<div id='leftNav'>栏目</div>",
                "<div class='related_articles'>相关推荐</div>",
                "<div class=\"ad\">广告</div>",
                "<div class='breadCrumb'>首页 &gt; 政策</div>",
                "<div hidden>暗</div>",
                "<p style='display: none'>暗</p>",
                "<div role='navigation'>栏目</div>",
                "<ul><li><a href='/a'>新闻</a></li><li><a href='/b'>公开</a></li><li><a href='/c'>互动</a></li></ul>",
                "<header><a href='/'>某县人民政府</a></header>",
                "<form><input value='搜索'><button>搜索</button></form>"
            })
    void what_the_markup_proves_to_surround_the_article_is_left_out(String furniture) {
        SourceText source =
                read("<html><body>" + furniture + "<div>" + ARTICLE + "</div>" + furniture + "</body></html>");
        assertThat(source.text()).isEqualTo(TEXT);
        assertThat(source.notes()).extracting(Note::code).containsExactly("page-left-out");
    }

    @Test
    void the_article_is_kept_whatever_it_is_called() {
        assertThat(read("<html><body><div class='hot comment'>" + ARTICLE + "</div></body></html>")
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void a_marked_article_is_read_with_the_title_above_it_and_nothing_else() {
        String page = "<html><body><div>网站声明</div><div class='title'>档案管理办法</div><div><span>字号</span></div>"
                + "<div class='TRS_Editor'><p>第一条 为规范档案的收集、整理、保管和利用，根据国家有关规定，结合本单位实际，制定本办法。</p></div><div>责任编辑</div></body></html>";
        assertThat(read(page).text()).isEqualTo("档案管理办法\n第一条 为规范档案的收集、整理、保管和利用，根据国家有关规定，结合本单位实际，制定本办法。\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ol><li>甲</li><li>乙</li></ol>|1. 甲,2. 乙",
                "<ol start='3'><li><p>甲</p></li><li value='7'>乙</li><li>丙</li></ol>|3. 甲,7. 乙,8. 丙",
                "<ol type='a'><li>甲</li></ol>|a. 甲",
                "<ol style='list-style-type: cjk-ideographic'><li>甲</li><li>乙</li></ol>|一、甲,二、乙",
                "<ol reversed><li>甲</li><li>乙</li></ol>|2. 甲,1. 乙",
                "<ol><li>甲<ol type='i'><li>子</li></ol></li><li>乙</li></ol>|1. 甲,i. 子,2. 乙",
                "<ol style='list-style:none'><li>第一条 甲</li></ol>|第一条 甲",
                "<ol><li>1.甲</li><li>（二）乙</li></ol>|1.甲,（二）乙",
                "<ul><li>甲</li></ul>|甲"
            })
    void items_of_ordered_lists_carry_their_numbers(String list, String lines) {
        assertThat(read("<html><body>" + list + "</body></html>").text().lines())
                .containsExactly(lines.split(","));
    }

    @Test
    void table_rows_are_lines_and_merged_cells_are_empty_after_their_first() {
        SourceText source = read("<html><body><p>附件</p><table><caption>任务表</caption><tr><th>任务<th colspan=2>要求</tr>"
                + "<tr><td rowspan=2>培训<td>每年<br>一次<td>人事处</tr><tr><td>登记<td>保卫处</tr></table></body></html>");
        assertThat(source.text()).isEqualTo("附件\n任务表\n任务\t要求\t\n培训\t每年 一次\t人事处\n\t登记\t保卫处\n");
        List<Block> rows =
                source.blocks().stream().filter(b -> b.kind() == Block.Kind.ROW).toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(2).cells()).extracting(c -> c.in(source.text())).containsExactly("", "登记", "保卫处");
    }

    @Test
    void a_table_that_only_holds_the_page_together_is_no_table() {
        String page = "<html><body><table><tr><td>&nbsp;</td><td>" + ARTICLE + "</td></tr></table></body></html>";
        assertThat(read(page).text()).isEqualTo(TEXT);
    }

    @Test
    void line_ends_of_the_source_are_no_text_and_breaks_are() {
        assertThat(read("<html><body><p>各部门应当\n  定期<b>检查</b>并 \n报告。<br/>另起\n一行 Web\nsite</p></body></html>")
                        .text())
                .isEqualTo("各部门应当定期检查并报告。\n另起一行 Web site\n");
    }

    @Test
    void a_charset_that_the_page_declares_wrongly_is_overruled() {
        String page = "<html><head><meta charset='utf-8'></head><body>" + ARTICLE + "</body></html>";
        SourceText source = new Ingestor(Limits.defaults()).read("a.html", page.getBytes(Charset.forName("GBK")));
        assertThat(source.text()).isEqualTo(TEXT);
        assertThat(source.origin().charset()).isEqualTo("GB18030");
    }

    @Test
    void chinese_that_comes_late_in_the_page_decides_its_charset() {
        String page = "<html><head><script>" + "var x = 1;\n".repeat(5000) + "</script></head><body>" + ARTICLE
                + "</body></html>";
        SourceText source = new Ingestor(Limits.defaults()).read("a.html", page.getBytes(Charset.forName("GBK")));
        assertThat(source.text()).isEqualTo(TEXT);
    }

    @Test
    void elements_nested_ten_thousand_deep_are_read() {
        String deep = "<html><body>" + "<div>".repeat(10_000) + "第一条" + "</div>".repeat(10_000) + "</body></html>";
        assertThat(read(deep).text()).isEqualTo("第一条\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><p>x</p>|true",
                "<HTML><BODY>x|true",
                "<p>甲</p><p>乙</p>|true",
                "<!-- a --><div>甲</div>|true",
                "第一条 <p>甲</p>|false",
                "<?xml version='1.0'?><a><p>甲</p></a>|false",
                "<暂行>办法|false"
            })
    void a_page_is_told_by_its_markup(String source, boolean html) {
        assertThat(HtmlReader.isHtml(source)).isEqualTo(html);
    }

    private static SourceText read(String page) {
        return new Ingestor(Limits.defaults()).read("a.html", page.getBytes(StandardCharsets.UTF_8));
    }
}
