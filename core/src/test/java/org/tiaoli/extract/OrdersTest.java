package org.tiaoli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiaoli.Tiaoli;

class OrdersTest {

    private static final String RULE = "\n港口灯塔管理办法\n第一条 守塔人应当按时点灯。\n";

    private final Tiaoli tiaoli = Tiaoli.create();

    @Test
    void an_order_on_lines_of_its_own_gives_number_and_issuer() {
        Metadata told = metadata("云汀市人民政府令\n（第12号）\n《港口灯塔管理办法》已经市政府常务会议通过，现予公布。\n市长　某某\n2021年3月9日" + RULE);

        assertThat(told.documentNumber()).isEqualTo("云汀市人民政府令第12号");
        assertThat(told.issuer()).isEqualTo("云汀市人民政府");
        assertThat(told.issued()).isEqualTo("2021-03-09");
    }

    @Test
    void an_order_in_brackets_below_the_title_does_so_too() {
        Metadata told = metadata("港口灯塔管理办法\n（2021年3月9日 国家航标总署令第7号公布）\n第一条 守塔人应当按时点灯。\n");

        assertThat(told.documentNumber()).isEqualTo("国家航标总署令第7号");
        assertThat(told.issuer()).isEqualTo("国家航标总署");
    }

    @Test
    void who_only_promulgates_is_no_issuer() {
        Metadata told =
                metadata("中华人民共和国主席令\n第一二〇号\n《港口灯塔法》已由常务委员会通过，现予公布。\n主席　某某\n2021年3月9日" + RULE.replace("管理办法", "法"));

        assertThat(told.documentNumber()).isEqualTo("中华人民共和国主席令第一二〇号");
        assertThat(told.issuer()).isNull();
    }

    @Test
    void the_order_of_a_text_that_is_cited_is_not_that_of_the_text() {
        Metadata told = metadata("港口灯塔管理办法\n根据《航标管理规定》（国家航标总署令第7号），制定本办法。\n第一条 守塔人应当按时点灯。\n");

        assertThat(told.documentNumber()).isNull();
    }

    private Metadata metadata(String text) {
        List<Analysis> read = tiaoli.analyzeText("order.txt", text);
        assertThat(read).hasSize(1);
        return read.get(0).metadata();
    }
}
