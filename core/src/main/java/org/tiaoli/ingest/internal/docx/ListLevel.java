package org.tiaoli.ingest.internal.docx;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Xml;

/**
 * How the numbers of one level of a list look and count ({@code w:lvl}).
 *
 * @param start   the first number
 * @param format  {@code w:numFmt}
 * @param text    {@code w:lvlText}, with %1 … %9 for the numbers of the levels
 * @param suffix  {@code w:suff}: tab, space or nothing
 * @param restart {@code w:lvlRestart}: the level, counted from 1, that starts this one again; 0 for never; null for any above
 * @param legal   {@code w:isLgl}: all numbers in digits
 * @param style   the paragraph style bound to this level
 * @param hidden  whether the number is hidden text
 */
record ListLevel(
        int start,
        String format,
        String text,
        String suffix,
        @Nullable Integer restart,
        boolean legal,
        @Nullable String style,
        boolean hidden) {

    static final ListLevel PLAIN = new ListLevel(1, "decimal", "", "tab", null, false, null, false);

    static ListLevel read(Xml xml) throws XMLStreamException {
        int own = xml.depth();
        int start = 0;
        String format = "decimal";
        String text = "";
        String suffix = "tab";
        Integer restart = null;
        boolean legal = false;
        String style = null;
        boolean hidden = false;
        while (xml.nextChild(own)) {
            String val = xml.val();
            switch (xml.name()) {
                case "start" -> start = orZero(xml.intVal());
                case "numFmt" -> format = val == null ? format : val;
                case "lvlText" -> text = val == null ? text : val;
                case "suff" -> suffix = val == null ? suffix : val;
                case "lvlRestart" -> restart = xml.intVal();
                case "isLgl" -> legal = xml.isOn();
                case "pStyle" -> style = val;
                case "rPr" ->
                    hidden = Boolean.TRUE.equals(RunProperties.read(xml).hidden());
                default -> {}
            }
        }
        return new ListLevel(start, format, text, suffix, restart, legal, style, hidden);
    }

    private static int orZero(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
