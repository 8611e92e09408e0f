package org.tiaoli.ingest.internal.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.Xml;
import org.tiaoli.ingest.internal.sheet.BuiltInFormats;
import org.tiaoli.ingest.internal.sheet.CellFormat;

/** In which format each style of a workbook shows the values of its cells; immutable once read. */
final class CellStyles {

    private static final CellFormat GENERAL = CellFormat.of("General");

    /** By the number that cells give. */
    private final List<CellFormat> formats;

    private CellStyles(List<CellFormat> formats) {
        this.formats = formats;
    }

    static CellStyles none() {
        return new CellStyles(List.of());
    }

    /** Reads the part {@code styles.xml}. */
    static CellStyles read(Xml xml) throws XMLStreamException {
        Map<Integer, String> codes = new HashMap<>();
        List<Integer> styles = new ArrayList<>();
        if (xml.nextChild(0)) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                switch (xml.name()) {
                    case "numFmts" -> {
                        int own = xml.depth();
                        while (xml.nextChild(own)) {
                            String code = xml.attribute("formatCode");
                            codes.put(number(xml.attribute("numFmtId")), code == null ? "General" : code);
                        }
                    }
                    case "cellXfs" -> {
                        int own = xml.depth();
                        while (xml.nextChild(own)) {
                            styles.add(number(xml.attribute("numFmtId")));
                        }
                    }
                    default -> {}
                }
            }
        }
        Map<Integer, CellFormat> formats = new HashMap<>();
        List<CellFormat> byStyle = new ArrayList<>();
        for (Integer id : styles) {
            byStyle.add(formats.computeIfAbsent(id, k -> format(k, codes.get(k))));
        }
        return new CellStyles(byStyle);
    }

    private static CellFormat format(int id, @Nullable String own) {
        String code = own == null ? BuiltInFormats.code(id) : own;
        return code == null ? GENERAL : CellFormat.of(code);
    }

    private static int number(@Nullable String value) {
        Integer number = Xml.toInt(value);
        return number == null ? 0 : number;
    }

    /** The format of a style; General where there is no such style. */
    CellFormat format(@Nullable String style) {
        Integer index = Xml.toInt(style);
        return index == null || index < 0 || index >= formats.size() ? GENERAL : formats.get(index);
    }
}
