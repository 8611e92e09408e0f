package org.tiaoli.ingest.internal.sheet;

import java.util.List;
import java.util.Locale;
import org.tiaoli.ingest.internal.sheet.FormatToken.Kind;

/** One of the parts of a cell format that semicolons separate; immutable. */
final class FormatSection {

    private final List<FormatToken> tokens;
    private final HanDigits digits;
    private final String condition;

    private FormatSection(List<FormatToken> tokens, HanDigits digits, String condition) {
        this.tokens = List.copyOf(tokens);
        this.digits = digits;
        this.condition = condition;
    }

    static FormatSection of(String code) {
        List<FormatToken> tokens = FormatToken.tokens(code);
        HanDigits digits = HanDigits.NONE;
        String condition = "";
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            if (token.kind() != Kind.BRACKET) {
                continue;
            }
            String text = token.text();
            if (text.toUpperCase(Locale.ROOT).startsWith("DBNUM")) {
                digits = HanDigits.of(text.substring(5));
            } else if (text.startsWith("<") || text.startsWith(">") || text.startsWith("=")) {
                condition = text;
            } else if (text.startsWith("$")) {
                int language = text.indexOf('-');
                tokens.set(
                        i, new FormatToken(Kind.LITERAL, text.substring(1, language < 0 ? text.length() : language)));
            }
        }
        tokens.removeIf(token -> token.kind() == Kind.BRACKET);
        return new FormatSection(tokens, digits, condition);
    }

    boolean isText() {
        return has(Kind.TEXT);
    }

    boolean hasCondition() {
        return !condition.isEmpty();
    }

    /** Does the value meet the condition? Always without one. */
    boolean accepts(double value) {
        if (condition.isEmpty()) {
            return true;
        }
        int sign = condition.startsWith("<=") || condition.startsWith(">=") || condition.startsWith("<>") ? 2 : 1;
        double bound;
        try {
            bound = Double.parseDouble(condition.substring(sign).strip());
        } catch (NumberFormatException e) {
            return false;
        }
        return switch (condition.substring(0, sign)) {
            case "<" -> value < bound;
            case "<=" -> value <= bound;
            case ">" -> value > bound;
            case ">=" -> value >= bound;
            case "<>" -> value != bound;
            default -> value == bound;
        };
    }

    String show(double value, boolean since1904) {
        if (has(Kind.DATE)) {
            return DateSection.show(tokens, digits, value, since1904);
        }
        if (has(Kind.GENERAL) || isFraction()) {
            String number = digits.words(GeneralNumber.show(value));
            return isFraction() ? number : literals(Kind.GENERAL, number);
        }
        return NumberSection.show(tokens, digits, value);
    }

    String show(String text) {
        return literals(Kind.TEXT, text);
    }

    /** Is this a format such as {@code # ?/?}? */
    private boolean isFraction() {
        boolean digits = false;
        for (FormatToken token : tokens) {
            digits |= token.kind() == Kind.DIGIT;
            if (digits && token.kind() == Kind.LITERAL && token.text().equals("/")) {
                return true;
            }
        }
        return false;
    }

    private String literals(Kind place, String value) {
        StringBuilder out = new StringBuilder();
        for (FormatToken token : tokens) {
            if (token.kind() == place) {
                out.append(value);
            } else if (token.kind() == Kind.LITERAL) {
                out.append(token.text());
            }
        }
        return out.toString();
    }

    private boolean has(Kind kind) {
        return tokens.stream().anyMatch(token -> token.kind() == kind);
    }
}
