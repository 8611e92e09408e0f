package org.tiaoli.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaoli.outline.Level;
import org.tiaoli.outline.Policy;
import org.tiaoli.outline.Provision;
import org.tiaoli.text.Numeral;

/** Reads what a document says about itself: number, issuer, dates, who interprets it. */
final class MetadataReader {

    private static final String Y = "([12][0-9]{3}|[一二〇○零][〇○零一二三四五六七八九]{3})";
    private static final String MD = "([0-9]{1,2}|[一二三四五六七八九十]{1,3})";
    private static final Pattern DATE = Pattern.compile(Y + "\\s*年\\s*" + MD + "\\s*月\\s*" + MD + "\\s*日");
    private static final Pattern EFFECTIVE =
            Pattern.compile("自([^，。；]{1,30}?)(?:之日)?起(?:开始|正式|试)?(?:施行|实施|执行|生效|试行|实行)");
    private static final Pattern ON_ISSUE =
            Pattern.compile("^(?:本[\\p{IsHan}]{1,6})?(?:发布|印发|发文|公布|颁布|下发|通过|签发|发出|批准|发行|公开|正式发布)");
    private static final Pattern INTERPRETER = Pattern.compile("由([^，。；]{2,60}?)(?:承担|负责)[^，。；]{0,12}解释");
    private static final Pattern REPEALED = Pattern.compile("《([^《》]{2,80})》");
    private static final Pattern PASSED = Pattern.compile("日([^，。；（）()0-9]{3,40}?)(?=第[一二三四五六七八九十]+次|通过|审议|公布|发布|印发)");
    private static final Pattern ISSUED_BY = Pattern.compile("(?:^[（(]?|[，、；])([\\p{IsHan}]{4,40}?)(?=[12][0-9]{3}年)");

    private static final Pattern MAKES_THIS =
            Pattern.compile("制[定订]本(?:实施)?(?:办法|细则|条例|规定|规则|方案|意见|制度|法|规程|守则|规范|计划|章程|预案|通知|决定)");

    private MetadataReader() {}

    static Metadata read(Policy policy, Genre genre) {
        String title = policy.titleText();
        List<String> front = front(policy);
        List<String> back = back(policy);
        String effective = null;
        String interpreter = null;
        Set<String> repeals = new LinkedHashSet<>();
        Set<String> basis = new LinkedHashSet<>();
        for (Provision provision : policy.provisions()) {
            for (String sentence : provision.text().split("[。\\n]")) {
                if (sentence.contains("起")) {
                    Matcher m = EFFECTIVE.matcher(sentence);
                    String date = m.find() ? effective(m.group(1)) : null;
                    effective = date == null ? effective : date;
                }
                if (sentence.contains("解释")) {
                    Matcher m = INTERPRETER.matcher(sentence);
                    interpreter = m.find() ? m.group(1) : interpreter;
                }
                if (sentence.contains("废止") || sentence.contains("停止执行")) {
                    Matcher m = REPEALED.matcher(sentence);
                    while (m.find()) {
                        repeals.add(m.group(1));
                    }
                }
                if (isPurpose(sentence)) {
                    Matcher m = REPEALED.matcher(sentence);
                    while (m.find()) {
                        basis.add(m.group(1));
                    }
                }
            }
        }
        Issue issue = issue(front, back);
        return new Metadata(
                title.isEmpty() ? null : title,
                number(front, policy),
                issue.issuer(),
                issue.date(),
                effective,
                interpreter,
                genre,
                title.contains("试行") || title.contains("暂行"),
                amended(front),
                List.copyOf(basis),
                List.copyOf(repeals));
    }

    /** Does the sentence say why and on what the text was made? */
    static boolean isPurpose(String sentence) {
        return MAKES_THIS.matcher(sentence).find()
                || sentence.contains("特制定")
                || sentence.contains("特制订")
                || sentence.contains("制定如下")
                || sentence.contains("提出如下")
                || sentence.contains("提出以下")
                || sentence.contains("现制定")
                || sentence.contains("通知如下")
                || sentence.contains("制定以下")
                || sentence.contains("作出如下");
    }

    /** Lines of what stands before the first numbered provision. */
    private static List<String> front(Policy policy) {
        List<String> lines = new ArrayList<>();
        for (Provision provision : policy.provisions()) {
            if (provision.label() != null || provision.level() == Level.TABLE) {
                break;
            }
            if (provision.heading() != null) {
                lines.addAll(List.of(provision.heading().text().split("\n")));
            }
            lines.addAll(List.of(provision.text().split("\n")));
        }
        lines.removeIf(String::isBlank);
        return lines.stream().map(String::strip).toList();
    }

    /** Lines of the unnumbered text behind the last numbered provision. */
    private static List<String> back(Policy policy) {
        List<String> lines = new ArrayList<>();
        boolean numbered = false;
        for (Provision provision : policy.provisions()) {
            if (provision.level() == Level.ATTACHMENT) {
                break;
            }
            if (provision.label() != null) {
                numbered = true;
                lines.clear();
            }
            if (numbered
                    && (provision.label() == null
                            || provision.level() == Level.SUBITEM
                            || provision.level() == Level.ITEM
                            || provision.level() == Level.ARTICLE)) {
                lines.addAll(List.of(provision.text().split("\n")));
            }
        }
        lines.removeIf(String::isBlank);
        return lines.stream().map(String::strip).toList();
    }

    private static @Nullable String number(List<String> front, Policy policy) {
        for (String line : front) {
            if (line.contains("根据") || line.contains("按照") || line.contains("依据") || line.contains("精神")) {
                continue;
            }
            Matcher m = Citations.NUMBER.matcher(line);
            while (m.find()) {
                boolean cited =
                        m.start() > 1 && (line.charAt(m.start() - 2) == '》' || line.charAt(m.start() - 1) == '》');
                if (!cited) {
                    return trimmed(m.group());
                }
            }
        }
        return null;
    }

    /** Without the words that ran into the number: 以海港集〔2023〕36号. */
    private static String trimmed(String number) {
        String plain = number.replaceAll("\\s", "");
        return plain.replaceFirst("^.*(?:文号|印发|发布|以|编号|号为)(?=[\\p{IsHan}]{2,})", "");
    }

    private record Issue(@Nullable String issuer, @Nullable String date) {}

    private static Issue issue(List<String> front, List<String> back) {
        for (String line : front) {
            if (line.startsWith("（") || line.startsWith("(")) {
                Matcher by = ISSUED_BY.matcher(line);
                Matcher passed = PASSED.matcher(line.replaceAll("\\s", ""));
                String issuer = by.find() ? by.group(1) : passed.find() ? passed.group(1) : null;
                String date = date(line);
                if (date != null) {
                    return new Issue(issuer, date);
                }
            }
        }
        Issue signed = signature(front);
        return signed.date() != null ? signed : signature(back);
    }

    /** A line that is only a date, and the one in front of it. */
    private static Issue signature(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i).replaceAll("\\s", "");
            Matcher m = DATE.matcher(line);
            if (m.find()
                    && m.end() == line.length()
                    && line.length() - m.group().length() <= 30) {
                String issuer = m.start() > 3
                        ? line.substring(0, m.start())
                        : i > 0 ? lines.get(i - 1).replaceAll("\\s", "") : null;
                boolean name = issuer != null && issuer.length() <= 40 && !issuer.matches(".*[。；，：].*");
                return new Issue(name ? issuer : null, iso(m));
            }
        }
        return new Issue(null, null);
    }

    private static List<String> amended(List<String> front) {
        Set<String> dates = new LinkedHashSet<>();
        for (String line : front) {
            if (!line.contains("修正") && !line.contains("修订") && !line.contains("修改")) {
                continue;
            }
            Matcher m = DATE.matcher(line);
            boolean first = true;
            while (m.find()) {
                String date = iso(m);
                int next = line.indexOf('年', m.end());
                String behind = line.substring(m.end(), next < 0 ? line.length() : next);
                boolean amends = behind.contains("修正") || behind.contains("修订") || behind.contains("修改");
                if (date != null && (amends && !first || amends && !behind.contains("通过") && !first)) {
                    dates.add(date);
                }
                first = false;
            }
        }
        return List.copyOf(dates);
    }

    private static @Nullable String effective(String when) {
        if (ON_ISSUE.matcher(when).find()) {
            return "on-issue";
        }
        return date(when);
    }

    private static @Nullable String date(String text) {
        Matcher m = DATE.matcher(text);
        return m.find() ? iso(m) : null;
    }

    private static @Nullable String iso(Matcher m) {
        Numeral month = Numeral.read(m.group(2), 0, m.group(2).length());
        Numeral day = Numeral.read(m.group(3), 0, m.group(3).length());
        Numeral year = Numeral.read(m.group(1).replace('○', '〇'), 0, m.group(1).length());
        if (month == null || day == null || year == null) {
            return null;
        }
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year.value(), month.value(), day.value());
    }
}
