package org.tiaoli.compare;

import org.jspecify.annotations.Nullable;
import org.tiaoli.extract.Analysis;
import org.tiaoli.extract.Duty;
import org.tiaoli.extract.Finding;
import org.tiaoli.extract.Responsibility;
import org.tiaoli.text.Span;

/** Quotes of one policy and the words for their places. */
record Places(Side side, Analysis analysis) {

    Quote quote(Finding finding) {
        return new Quote(finding.provision(), at(finding.span()), finding.span());
    }

    Quote quote(Passage passage) {
        return new Quote(passage.head().id(), at(passage.span()), passage.span());
    }

    private String at(Span span) {
        return span.in(analysis.policy().source().text());
    }

    /** {@code a 第九条第（一）项}, with the row for findings in tables. */
    String name(Finding finding) {
        Integer row = row(finding);
        String place = finding.provision().citation();
        return side.jsonName() + " " + (row == null ? place : place + "第" + row + "行");
    }

    String name(Passage passage) {
        return side.jsonName() + " " + passage.head().id().citation();
    }

    private static @Nullable Integer row(Finding finding) {
        if (finding instanceof Duty duty) {
            return duty.row();
        }
        return finding instanceof Responsibility responsibility ? responsibility.row() : null;
    }
}
