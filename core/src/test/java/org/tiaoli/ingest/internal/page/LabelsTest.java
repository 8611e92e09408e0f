package org.tiaoli.ingest.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一条 为规范管理",
                "第十二章 附则",
                "第3条本办法",
                "一、总体要求",
                "（十一）明确职责",
                "(2)建立台账",
                "3.报告结果",
                "12、其他",
                "⑧复核",
                "一是加强领导",
                "附件",
                "附件2：任务表",
                "附件：任务表"
            })
    void a_number_at_its_beginning_opens_a_paragraph(String line) {
        assertThat(Labels.opens(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "各部门应当",
                "第一条的规定处理",
                "第三条规定的情形",
                "第一责任人",
                "3.5倍以下",
                "十二个月内",
                "2023年4月",
                "（以下简称甲方）",
                "附件所列事项",
                "一年以上",
                "第五条第二款",
                "第"
            })
    void what_only_looks_like_one_does_not(String line) {
        assertThat(Labels.opens(line)).isFalse();
    }
}
