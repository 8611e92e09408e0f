package org.tiaoli.ingest.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.text.Limits;

/** Pages that say nowhere what of them is the article. */
class NavigationTest {

    private static final String ARTICLE = "<p class='bt'>档案管理办法</p><p>第一条　为规范档案管理，制定本办法。</p>";
    private static final String TEXT = "档案管理办法\n第一条　为规范档案管理，制定本办法。\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><a href='/'>首页</a>&nbsp;|&nbsp;<a href='/a'>政务公开</a>&nbsp;|&nbsp;<a href='/b'>互动交流</a></div>",
                "<div>您现在的位置：<a href='/'>首页</a> &gt; <a href='/a'>政务公开</a> &gt; 正文</div>",
                "<p>当前位置：<a href='/'>首页</a> &gt;&gt; <a href='/a'>政策文件</a></p>",
                "<p>上一篇：<a href='1.html'>关于加强安全工作的通知</a></p><p>下一篇：<a href='2.html'>财政管理办法</a></p>",
                "<div><h3>相关链接</h3><ul><li><a href='1.html'>关于加强安全工作的通知</a></li></ul></div>",
                "<div><div><a href='1'>关于第一批工作的通知</a> 2023-01-02</div><div><a href='2'>关于第二批工作的通知</a> 2023-01-03</div>"
                        + "<div><a href='3'>关于第三批工作的通知</a> 2023-01-04</div></div>",
                "<p>【<a href='javascript:window.print()'>打印本页</a>】【<a href='javascript:window.close()'>关闭窗口</a>】</p>",
                "<div class='fenxiang'>分享到 <a href='#'>微信</a></div>"
            })
    void what_only_leads_on_is_left_out(String furniture) {
        assertThat(read("<html><body>" + furniture + "<div>" + ARTICLE + "</div></body></html>"))
                .isEqualTo(TEXT);
    }

    @Test
    void columns_of_a_table_that_holds_the_page_together_may_be_navigation() {
        String page =
                "<html><body><table><tr><td><a href='1'>栏目一</a><br><a href='2'>栏目二</a><br><a href='3'>栏目三</a></td><td>"
                        + ARTICLE + "<p>第二条　各单位应当按照规定收集、整理、保管和利用档案。</p>".repeat(20)
                        + "</td></tr></table></body></html>";
        assertThat(read(page)).doesNotContain("栏目").contains("第一条");
    }

    @Test
    void links_in_a_sentence_and_to_annexes_are_text() {
        String page = "<html><body>" + ARTICLE
                + "<p>依据<a href='x'>《档案法》</a>、<a href='y'>《档案条例》</a>、<a href='z'>《保密法》</a>。</p>"
                + "<div><a href='1.doc'>附件1.doc</a><br><a href='2.xlsx'>附件2.xlsx</a><br><a href='3.pdf'>附件3.pdf</a></div></body></html>";
        assertThat(read(page)).isEqualTo(TEXT + "依据《档案法》、《档案条例》、《保密法》。\n附件1.doc\n附件2.xlsx\n附件3.pdf\n");
    }

    @Test
    void a_page_of_nothing_but_links_keeps_them() {
        String page =
                "<html><body><div><a href='1'>第一批</a><br><a href='2'>第二批</a><br><a href='3'>第三批</a></div></body></html>";
        assertThat(read(page)).isEqualTo("第一批\n第二批\n第三批\n");
    }

    @Test
    void links_in_the_rows_of_a_table_stay() {
        String page = "<html><body>" + ARTICLE + "<table border='1'><tr><td>任务</td><td>依据</td></tr>"
                + "<tr><td>培训</td><td><a href='1'>甲办法</a>、<a href='2'>乙办法</a>、<a href='3'>丙办法</a></td></tr></table></body></html>";
        assertThat(read(page)).isEqualTo(TEXT + "任务\t依据\n培训\t甲办法、乙办法、丙办法\n");
    }

    @Test
    void a_piece_of_a_page_that_begins_with_text_is_a_page() {
        assertThat(read("第一条 总则<br>第二条 职责<br/><p>第三条 附则</p>")).isEqualTo("第一条 总则\n第二条 职责\n第三条 附则\n");
        assertThat(read("用 <br> 换行")).isEqualTo("用 <br> 换行");
    }

    private static String read(String page) {
        return new Ingestor(Limits.defaults())
                .read("a", page.getBytes(StandardCharsets.UTF_8))
                .text();
    }
}
