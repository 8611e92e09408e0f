package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.nlp.PhraseMatcher.Match;
import org.tiaoli.text.Numeral;

/** Reads what a clause imposes: named measures, who imposes them, fines, and on whom. */
final class Sanctions {

    private static final Pattern TAKE_AWAY = Pattern.compile(
            "(?:吊销|暂扣|撤销|取消)[^，。；、]{2,16}?(?:证书|许可证|执照|资格证|资质证|登记证|证照|证件|资格|资质|称号|证)|没收(?!的|处罚|违法所得|非法所得|违法财物|非法财物|物品|财物)[\\p{IsHan}]{1,12}?(?=[，。；、]|$|并处|并可|可以|，)|(?:没收|扣罚|扣发|扣减|降低)[^，。；]{0,12}?(?:物品|奖金|绩效工资|绩效薪酬|工资|薪酬|待遇|等级|所得|财物|津贴)");
    private static final Pattern FINE = Pattern.compile(
            "(?:处以?|并处|罚款)?((?:[^，。；处]{0,12}?(?:[0-9０-９,，.]+|[一二三四五六七八九十百千万亿]+)(?:万|亿)?(?:元|倍)(?:以上|以下|以内)?(?:不满|不超过)?"
                    + "(?:(?:[0-9０-９,.]+|[一二三四五六七八九十百千万亿]+)(?:万|亿)?(?:元|倍)(?:以上|以下|以内)?)?))(?:的)?罚款");
    private static final Pattern MONEY =
            Pattern.compile("((?:[0-9０-９]+(?:\\.[0-9]+)?)|[一二三四五六七八九十百千万亿]+)(万|亿)?元(以上|以下|以内)?");
    private static final Pattern AUTHORITY = Pattern.compile(
            "由([^，。；：]{2,60}?)(?=依据|依照|根据|按照|依法|视|责令|给予|处以|处(?=[一二三四五六七八九十0-9１-９警罚以上])|予以|吊销|没收|降低|注销|对|追究|撤销|暂扣|按|进行|没收|移送|取消|约谈|通报|解除|终止|依规|按规定|分别|从重|组织|扣|批评|书面|提请|在|决定|作出)");
    private static final Pattern ON_WHOM = Pattern.compile(
            "对([^，。；]{2,60}?)(?=依法|依规|依纪|依照|按照|根据|给予|处以|处[一二三四五六七八九十0-9警]|予以|进行|从严|严肃|实行|作出|追究|取消|扣|通报|诫勉)|追究([^，。；]{2,40}?)(?:个人)?的?(?:相关|相应|领导|法律|刑事|纪律|党纪|直接|管理)*责任(?=[，。；、：]|$)");
    private static final Pattern GIVEN = Pattern.compile("给予([^，。；]{2,40})");
    private static final Pattern QUOTED = Pattern.compile("《[^》]{0,80}》(?:（[^（）]{0,40}）)?");
    private static final Pattern ON_BASIS = Pattern.compile("依据|依照|按照|根据|违反|适用");
    private static final Pattern TITLE = Pattern.compile("《([^《》]{2,80})》");
    private static final Pattern HOLDS = Pattern.compile(
            "追究[^，。；]{0,30}责任|问责|追责|追究责任|(?:给予|予以)[^，。；]{0,20}处[分罚理]|(?:依法|依规|依纪|严肃|从严|从重|按|进行|予以)[^，。；]{0,24}(?:处理|查处|惩处|处罚)|要?[追迫]究责任|承担[^，。；]{0,12}(?:赔偿|法律|刑事|民事|相应|违约)[^，。；]{0,4}责任|由相关责任人负责");

    private final Words words;
    private final Bearers bearers;

    Sanctions(Words words, Bearers bearers) {
        this.words = words;
        this.bearers = bearers;
    }

    /** Does the clause hold someone to account, with a named measure or without? */
    boolean holds(String clause) {
        return !named(clause).isEmpty() || HOLDS.matcher(clause).find();
    }

    /** The named measures of a text, in order, each once. */
    List<String> named(String text) {
        List<int[]> places = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Matcher away = TAKE_AWAY.matcher(text);
        while (away.find()) {
            places.add(new int[] {away.start(), away.end()});
            names.add(away.group());
        }
        Set<String> found = new LinkedHashSet<>();
        for (Match<Entry> match : words.sanctions.longest(text)) {
            int start = match.span().start();
            for (int i = 0; i < places.size(); i++) {
                if (places.get(i)[0] <= start) {
                    found.add(names.get(i));
                }
            }
            boolean inside = places.stream().anyMatch(p -> p[0] <= start && start < p[1]);
            if (!inside && isMeasure(text, match)) {
                found.add(match.value().pattern());
            }
        }
        found.addAll(names);
        if (found.stream()
                .anyMatch(
                        s -> s.equals("记过") || s.equals("记大过") || s.equals("降级") || s.equals("撤职") || s.equals("开除"))) {
            found.removeAll(List.of("行政处分", "处分", "政务处分"));
        }
        return List.copyOf(found);
    }

    /** 提醒 and 处分 are measures only where they are given, not in 提醒公众 or 处分条例. */
    private static boolean isMeasure(String text, Match<Entry> match) {
        String word = match.value().pattern();
        int end = match.span().end();
        int start = match.span().start();
        String behind = text.substring(end, Math.min(text.length(), end + 2));
        if (behind.startsWith("条例")
                || behind.startsWith("规定")
                || behind.startsWith("办法")
                || behind.startsWith("决定")
                || behind.startsWith("程序")) {
            return false;
        }
        boolean open = behind.isEmpty()
                || "，。；、或和等并的（(及：直".indexOf(behind.charAt(0)) >= 0
                || behind.startsWith("处理")
                || behind.startsWith("处分");
        return switch (word) {
            case "提醒", "批评", "通报", "处罚", "约谈", "处分", "警告" -> open;
            case "免职", "降职" -> open;
            case "关闭", "采取补救措施", "恢复原状", "限期拆除", "限期改正", "限期整改" -> ordered(text, start);
            case "追究刑事责任" -> true;
            case "降级" -> open && !text.startsWith("应急", Math.max(0, start - 2));
            default -> true;
        };
    }

    /** 责令拆除或者关闭: the second measure of an order. */
    private static boolean ordered(String text, int start) {
        int order = text.lastIndexOf("责令", start);
        return order >= 0 && start > 0 && "者、，并令和".indexOf(text.charAt(start - 1)) >= 0 && text.indexOf('；', order) < 0;
    }

    /** Reads the consequence of a stretch of clauses. */
    Consequence read(String text) {
        Matcher authority = AUTHORITY.matcher(text);
        String by = authority.find() ? authority.group(1) : null;
        Set<String> bases = new LinkedHashSet<>();
        for (String clause : text.split("[，。；,;]")) {
            Matcher on = ON_BASIS.matcher(clause);
            Matcher titles = TITLE.matcher(clause);
            while (on.find(0) && titles.find()) {
                if (titles.start() > on.start()) {
                    bases.add(titles.group(1));
                }
            }
        }
        Set<String> subjects = new LinkedHashSet<>();
        Matcher whom = ON_WHOM.matcher(QUOTED.matcher(text).replaceAll(""));
        while (whom.find()) {
            String phrase = whom.group(1) != null ? whom.group(1) : whom.group(2);
            if (phrase.startsWith("其") && phrase.length() > 3) {
                phrase = phrase.substring(1);
            }
            List<String> names = phrase.isEmpty() ? List.of() : bearers.names(phrase.replaceFirst("的$", ""));
            if (!names.isEmpty() && isPeople(names)) {
                subjects.addAll(names);
            }
        }
        Matcher given = GIVEN.matcher(text);
        if (subjects.isEmpty() && given.find()) {
            subjects.addAll(receivers(given.group(1)));
        }
        List<String> sanctions = named(text);
        return new Consequence(
                List.copyOf(subjects),
                List.of(),
                sanctions,
                List.copyOf(bases),
                by,
                amount(text),
                sanctions.isEmpty() ? "sanction.held" : "sanction." + sanctions.get(0));
    }

    /** 给予直接责任人通报批评: who stands in front of the first measure. */
    private List<String> receivers(String given) {
        List<Match<Entry>> measures = words.sanctions.longest(given);
        if (measures.isEmpty() || measures.get(0).span().start() < 2) {
            return List.of();
        }
        List<String> names =
                bearers.names(given.substring(0, measures.get(0).span().start()));
        return isPeople(names) ? names : List.of();
    }

    private boolean isPeople(List<String> names) {
        for (String name : names) {
            if (words.bearers.all(name).stream().noneMatch(m -> m.span().end() == name.length())) {
                return false;
            }
        }
        return true;
    }

    /** 扣罚绩效奖金500元以上2000元以下. */
    private static Trigger.@Nullable Amount withheld(String text) {
        int at = Math.max(text.indexOf("扣罚"), Math.max(text.indexOf("扣发"), text.indexOf("扣减")));
        Matcher money = MONEY.matcher(text);
        if (at < 0 || !money.find(at)) {
            return null;
        }
        int start = money.start();
        int end = money.end();
        while (money.find() && money.start() == end) {
            end = money.end();
        }
        return bounded(text.substring(start, end));
    }

    /** 五千元以上三万元以下 → 5000, 30000. */
    static Trigger.@Nullable Amount amount(String text) {
        Matcher fine = FINE.matcher(text);
        if (!fine.find()) {
            return withheld(text);
        }
        String printed = fine.group(1).replaceFirst("^(?:处以?|并处|可以|可|的)+", "").replaceFirst("的$", "");
        return bounded(printed);
    }

    private static Trigger.Amount bounded(String printed) {
        Long min = null;
        Long max = null;
        if (!printed.contains("倍") && !printed.contains("每")) {
            Matcher money = MONEY.matcher(printed);
            while (money.find()) {
                Long yuan = yuan(money.group(1), money.group(2));
                String bound = money.group(3);
                if (yuan == null) {
                    continue;
                }
                if (bound == null) {
                    min = min == null ? yuan : min;
                    max = yuan;
                } else if (bound.equals("以上")) {
                    min = yuan;
                } else {
                    max = yuan;
                }
            }
        }
        return new Trigger.Amount(printed, min, max);
    }

    private static @Nullable Long yuan(String number, @Nullable String unit) {
        long factor = unit == null ? 1 : unit.equals("万") ? 10_000 : 100_000_000;
        if (Character.isDigit(number.charAt(0))) {
            return Math.round(Double.parseDouble(java.text.Normalizer.normalize(number, java.text.Normalizer.Form.NFKC))
                    * factor);
        }
        long total = 0;
        int from = 0;
        for (String big : new String[] {"亿", "万"}) {
            int at = number.indexOf(big, from);
            if (at >= 0) {
                Numeral part = Numeral.read(number, from, at);
                total += (part == null ? 1 : part.value()) * (big.equals("亿") ? 100_000_000L : 10_000L);
                from = at + 1;
            }
        }
        if (from < number.length()) {
            Numeral rest = Numeral.read(number, from, number.length());
            if (rest == null) {
                return null;
            }
            total += rest.value();
        }
        return total * factor;
    }
}
