package org.tiaoli.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself.
 *
 * @param title          null where none is printed
 * @param documentNumber 发文字号 as printed
 * @param issuer         who issued it
 * @param issued         ISO date
 * @param effective      ISO date, or {@code on-issue} for 自发布之日起施行
 * @param interpreter    who interprets it
 * @param genre          by its body
 * @param trial          试行 or 暂行
 * @param amended        ISO dates of amendments
 * @param basis          titles it rests on
 * @param repeals        titles it repeals
 */
public record Metadata(
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable String issued,
        @Nullable String effective,
        @Nullable String interpreter,
        Genre genre,
        boolean trial,
        List<String> amended,
        List<String> basis,
        List<String> repeals) {

    public Metadata {
        amended = List.copyOf(amended);
        basis = List.copyOf(basis);
        repeals = List.copyOf(repeals);
    }
}
