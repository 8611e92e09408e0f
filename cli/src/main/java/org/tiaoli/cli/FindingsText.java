package org.tiaoli.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Analysis;
import org.tiaoli.extract.Citation;
import org.tiaoli.extract.Dropped;
import org.tiaoli.extract.Duty;
import org.tiaoli.extract.Evidence;
import org.tiaoli.extract.Finding;
import org.tiaoli.extract.Reason;
import org.tiaoli.extract.Reasons;
import org.tiaoli.extract.Responsibility;
import org.tiaoli.extract.Trigger;
import org.tiaoli.lexicon.Entry;
import org.tiaoli.lexicon.LexiconLine;
import org.tiaoli.text.Span;

/** Prints findings with the rule that found each, what its parts rest on, and what was dropped. */
final class FindingsText {

    /** So far in front of a finding a word may stand that is quoted with it. */
    private static final int REACH = 200;

    private static final String ENDS = "。！？；;\n";
    private static final String INDENT = "  ";

    private final PrintWriter out;

    FindingsText(PrintWriter out) {
        this.out = out;
    }

    void print(Reasons reasons) {
        Analysis analysis = reasons.analysis();
        out.println();
        out.println(
                reasons.findings().isEmpty()
                        ? "Findings: none"
                        : "Findings (" + reasons.findings().size() + ")");
        for (Reason reason : reasons.findings()) {
            print(reason, analysis);
        }
        dropped(reasons);
    }

    private void print(Reason reason, Analysis analysis) {
        Finding finding = reason.finding();
        Span span = finding.span();
        out.println();
        out.println(INDENT
                + Plain.line(analysis.cite(finding) + "  " + kind(finding) + ", "
                        + finding.confidence().jsonName() + ": " + reason.confidence() + "  [" + span.start() + ", "
                        + span.end() + ")"));
        out.println(INDENT
                + INDENT
                + Plain.line(marked(reason, analysis.policy().source().text())));
        LexiconLine line = reason.line();
        if (line != null) {
            Entry entry = line.entry();
            String meaning = entry.meaning().isEmpty() ? "" : " means " + entry.meaning();
            out.println(INDENT
                    + INDENT
                    + Plain.line("rule " + entry.id() + " (" + line.place() + "): " + entry.pattern() + meaning
                            + ", as in " + entry.example()));
        } else {
            out.println(INDENT + INDENT + Plain.line("rule " + finding.rule()));
        }
        Table table = new Table("part", "text", "rule", "from");
        for (Evidence evidence : reason.evidence()) {
            table.row(evidence.slot().jsonName(), evidence.text(), rule(evidence.line()), evidence.reason());
        }
        if (!table.isEmpty()) {
            table.print(out, INDENT + INDENT);
        }
    }

    private static String kind(Finding finding) {
        if (finding instanceof Duty duty) {
            return "duty (" + duty.modality().jsonName() + ")";
        }
        if (finding instanceof Responsibility) {
            return "responsibility";
        }
        return finding instanceof Trigger ? "trigger" : finding instanceof Citation ? "citation" : "definition";
    }

    /** The finding as printed, with the words that rules found in brackets. */
    private static String marked(Reason reason, String source) {
        Span span = reason.finding().span();
        List<Span> words = new ArrayList<>();
        int from = span.start();
        for (Evidence evidence : reason.evidence()) {
            for (Span at : evidence.line() == null ? List.<Span>of() : evidence.spans()) {
                if (at.end() <= span.end() && (at.start() >= span.start() || isInSentence(at, span, source))) {
                    words.add(at);
                    from = Math.min(from, at.start());
                }
            }
        }
        words.sort(Comparator.comparingInt(Span::start));
        StringBuilder text = new StringBuilder();
        int at = from;
        for (Span word : words) {
            if (word.start() >= at) {
                text.append(source, at, word.start())
                        .append('[')
                        .append(word.in(source))
                        .append(']');
                at = word.end();
            }
        }
        return text.append(source, at, span.end()).toString();
    }

    /** Does a word in front of a finding stand in the same sentence? */
    private static boolean isInSentence(Span word, Span finding, String source) {
        int from = Math.max(0, finding.start() - REACH);
        return word.start() >= from
                && source.substring(word.start(), finding.start()).chars().noneMatch(c -> ENDS.indexOf(c) >= 0);
    }

    private static String rule(@Nullable LexiconLine line) {
        return line == null ? "" : line.entry().id();
    }

    private void dropped(Reasons reasons) {
        if (reasons.dropped().isEmpty()) {
            return;
        }
        out.println();
        out.println("Considered and dropped (" + reasons.dropped().size() + ")");
        Table table = new Table("place", "could be", "text", "rule", "why");
        for (Dropped one : reasons.dropped()) {
            table.row(one.provision().citation(), one.kind().jsonName(), one.text(), rule(one.line()), one.reason());
        }
        table.print(out, INDENT);
    }
}
