package org.tiaoli.ingest.internal.rtf;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.rtf.RtfGroup.Destination;

/** Where the text of a group goes that begins with a certain word. */
final class RtfDestinations {

    private static final Map<String, Destination> KNOWN = new HashMap<>(Map.ofEntries(
            entry("fonttbl", Destination.FONTS),
            entry("stylesheet", Destination.STYLES),
            entry("listtable", Destination.LISTS),
            entry("listoverridetable", Destination.LISTS),
            entry("leveltext", Destination.LEVEL_TEXT),
            entry("listtext", Destination.LIST_NUMBER),
            entry("pntext", Destination.LIST_NUMBER),
            entry("fldinst", Destination.FIELD_CODE),
            entry("shp", Destination.DRAWING),
            entry("shpinst", Destination.DRAWING),
            entry("shpgrp", Destination.DRAWING),
            entry("do", Destination.DRAWING),
            entry("shptxt", Destination.TEXT_BOX),
            entry("dptxbxtext", Destination.TEXT_BOX),
            entry("footnote", Destination.FOOTNOTE)));

    static {
        // a drawing is told a second time for older readers (shprslt), and so is the end of an inner row (nonesttables)
        List<String> nowhere = List.of(
                "info",
                "colortbl",
                "filetbl",
                "pict",
                "nonshppict",
                "shprslt",
                "nonesttables",
                "header",
                "headerl",
                "headerr",
                "headerf",
                "footer",
                "footerl",
                "footerr",
                "footerf",
                "ftnsep",
                "ftnsepc",
                "ftncn",
                "aftnsep",
                "aftnsepc",
                "aftncn",
                "annotation",
                "atnid",
                "atnauthor",
                "xe",
                "tc",
                "tcn",
                "txe",
                "rxe",
                "objdata",
                "objclass",
                "objname",
                "levelnumbers",
                "listname",
                "liststylename",
                "revtbl",
                "private1",
                "bkmkstart",
                "bkmkend",
                "template",
                "comment",
                "pn",
                "pntxta",
                "pntxtb",
                "datafield",
                "ffname");
        nowhere.forEach(word -> KNOWN.put(word, Destination.NOWHERE));
    }

    private RtfDestinations() {}

    /** Null for a word that begins no group of its own kind. */
    static @Nullable Destination of(String word) {
        return KNOWN.get(word);
    }
}
