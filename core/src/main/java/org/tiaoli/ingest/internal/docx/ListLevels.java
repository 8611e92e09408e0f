package org.tiaoli.ingest.internal.docx;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Xml;
import org.tiaoli.ingest.internal.list.ListLevel;
import org.tiaoli.ingest.internal.list.MsoNumberFormat;

/** Reads how the numbers of one level of a list look and count ({@code w:lvl}). */
final class ListLevels {

    private ListLevels() {}

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
                case "nfc" -> format = MsoNumberFormat.name(orZero(xml.intVal()));
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
        return new ListLevel(start, format, text, suffix.equalsIgnoreCase("nothing"), restart, legal, style, hidden);
    }

    private static int orZero(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
