package org.tiaoli.extract;

import java.util.Set;
import org.tiaoli.extract.Sentence.Clause;

/** Tells the clauses that set a condition, a ground or a purpose from those that say what is to be done. */
final class Conditions {

    private static final String[] TIMES = {
        "时", "后", "之后", "以后", "前", "之前", "以前", "期间", "的情况下", "情况下", "情形下", "情形的", "过程中", "之日", "同时", "前提下"
    };
    private static final String[] GROUND_ENDS = {
        "要求", "规定", "原则", "分工", "精神", "部署", "实际", "实际情况", "方式", "领域", "基础上", "下", "中", "上", "内", "制", "意见", "程序", "制度",
        "办法", "标准", "情况", "需要", "特点", "方针", "理念", "思想", "责任制", "权限", "途径", "形式", "手段", "渠道", "措施", "职责", "范围", "法律",
        "法规", "规范", "政策", "文件", "重点", "目标", "方案", "计划", "比例", "时间", "时限", "期限", "顺序", "模式", "机会", "契机", "载体", "抓手",
        "平台", "活动", "不同", "结果", "为主线", "为契机", "为抓手", "为载体", "为依据", "方法", "规则", "约定", "清单", "体系", "格式", "等", "分解", "部署",
        "指示", "》"
    };
    private static final Set<String> STATES = Set.of(
            "发生", "出现", "存在", "是", "为", "属于", "被", "因", "有", "达到", "超过", "届满", "不符合", "不再", "丢失", "损坏", "变化", "合格");

    private final Words words;

    Conditions(Words words) {
        this.words = words;
    }

    /** Does the clause only set a condition for what follows? */
    boolean isCondition(Sentence sentence, Clause clause, boolean last) {
        String text = sentence.in(clause);
        if (last && clause.mark() != ':' && clause.mark() != '：') {
            return false;
        }
        if (text.endsWith("的") && text.length() > 2 && !text.endsWith("目的") && !text.endsWith("有的")) {
            return true;
        }
        if (endsInTime(text) && !text.endsWith("同时")) {
            return true;
        }
        if (text.startsWith("经")
                && (text.endsWith("同意")
                        || text.endsWith("批准")
                        || text.endsWith("审批")
                        || text.endsWith("审核")
                        || text.endsWith("许可"))) {
            return true;
        }
        String opener = opener(text);
        return switch (opener) {
            case "如", "如果", "若", "倘", "倘若", "一旦", "未经", "遇", "遇有", "遇到", "紧急情况下", "情况紧急时", "特殊情况下" -> true;
            case "除" -> text.endsWith("外") || text.endsWith("以外") || text.endsWith("之外");
            default -> false;
        };
    }

    /** Does what is left of a clause behind its subject open a condition: 未经批准? */
    boolean opensCondition(String rest) {
        return rest.startsWith("未经") || rest.startsWith("除") && rest.endsWith("外") || rest.startsWith("如");
    }

    /** Can a clause that begins so belong to a condition which a later clause closes? */
    boolean mayOpen(String text) {
        return !opener(text).isEmpty() || text.startsWith("违反") || text.startsWith("未") || text.startsWith("对");
    }

    String opener(String text) {
        return Words.at(text, 0, words.conditionOpeners);
    }

    static boolean endsInTime(String text) {
        for (String time : TIMES) {
            if (text.endsWith(time) && text.length() > time.length() + 1) {
                return true;
            }
        }
        return false;
    }

    /** Is the clause only a ground, a means or a purpose, with no act of its own? */
    boolean isGround(Sentence sentence, Clause clause) {
        return isGround(sentence.passage(), clause.start(), clause.end());
    }

    /** Is the stretch only a ground, a means or a purpose? */
    boolean isGround(Passage passage, int start, int end) {
        String text = passage.text().substring(start, end);
        String opener = Words.at(text, 0, words.grounds);
        if (opener.isEmpty()) {
            return (text.startsWith("在") || text.startsWith("于") || text.startsWith("以"))
                    && (text.endsWith("中")
                            || text.endsWith("下")
                            || text.endsWith("上")
                            || text.endsWith("方面")
                            || text.endsWith("内"));
        }
        if (opener.startsWith("为") && text.length() > opener.length()) {
            return !text.startsWith("为主") && !text.contains("提供");
        }
        if (endsInGround(text)) {
            return true;
        }
        return !hasVerb(passage, start + opener.length(), end);
    }

    private static boolean endsInGround(String text) {
        for (String end : GROUND_ENDS) {
            if (text.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasVerb(Passage passage, int from, int to) {
        return passage.tokens(from, to).stream().anyMatch(t -> t.tag().equals("v"));
    }

    /** Is the subject of a condition a thing that something happens to, and not the one who acts? */
    boolean isState(String behindSubject) {
        return !behindSubject.startsWith("有下列")
                && !behindSubject.startsWith("有以下")
                && STATES.stream().anyMatch(behindSubject::startsWith);
    }
}
