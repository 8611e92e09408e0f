package org.tiaoli.ingest.internal.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiaoli.ingest.internal.list.ListDefinition;
import org.tiaoli.ingest.internal.list.ListLevel;
import org.tiaoli.ingest.internal.list.MsoNumberFormat;

/** The lists that a Word document defines; immutable once read. */
final class DocLists {

    private static final int LIST_BYTES = 28;
    private static final int LEVEL_BYTES = 28;
    private static final int OVERRIDE_BYTES = 16;
    private static final int SIMPLE = 1;
    private static final int LEGAL = 4;
    private static final int RESTARTS_BEHIND = 8;
    private static final int NOTHING_FOLLOWS = 2;

    private static final int STARTS = 0x10;
    private static final int FORMATS = 0x20;

    /** Walks through levels that stand one behind the other. */
    private static final class Levels {
        private final ByteBuffer bytes;
        private int at;

        private Levels(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        private ListLevel next(@Nullable String style) {
            int start = bytes.getInt(at);
            int format = bytes.get(at + 4) & 0xFF;
            int flags = bytes.get(at + 5);
            int follow = bytes.get(at + 15);
            int characters = bytes.get(at + 24) & 0xFF;
            int paragraph = bytes.get(at + 25) & 0xFF;
            Integer restart = (flags & RESTARTS_BEHIND) == 0 ? null : Integer.valueOf(bytes.get(at + 26) & 0xFF);
            at += LEVEL_BYTES + paragraph;
            CharacterProperties number = new CharacterProperties(false);
            number.apply(bytes.slice(at, characters).order(ByteOrder.LITTLE_ENDIAN), DocStyles.none());
            at += characters;
            byte[] text = new byte[2 * bytes.getChar(at)];
            bytes.get(at + 2, text);
            at += 2 + text.length;
            return new ListLevel(
                    start,
                    MsoNumberFormat.name(format),
                    pattern(new String(text, StandardCharsets.UTF_16LE)),
                    follow == NOTHING_FOLLOWS,
                    restart,
                    (flags & LEGAL) != 0,
                    style,
                    !number.isSeen());
        }

        private static String pattern(String text) {
            StringBuilder out = new StringBuilder();
            for (char c : text.toCharArray()) {
                if (c < ListDefinition.LEVELS) {
                    out.append('%').append(c + 1);
                } else {
                    out.append(c);
                }
            }
            return out.toString();
        }
    }

    private final Map<Integer, Map<Integer, ListLevel>> lists = new HashMap<>();
    private final List<ListDefinition> overrides = new ArrayList<>();

    private DocLists() {}

    static DocLists none() {
        return new DocLists();
    }

    static DocLists read(WordStreams streams) {
        DocLists read = new DocLists();
        if (streams.structure(Structure.LISTS).limit() > 0) {
            read.readLists(streams);
        }
        if (streams.structure(Structure.LIST_OVERRIDES).limit() > 0) {
            read.readOverrides(streams.structure(Structure.LIST_OVERRIDES));
        }
        return read;
    }

    private void readLists(WordStreams streams) {
        // the levels follow behind the heads; some programs count them into the length of the structure, others do not
        ByteBuffer heads = streams.from(Structure.LISTS);
        Levels levels = new Levels(heads);
        int count = heads.getChar(0);
        levels.at = 2 + LIST_BYTES * count;
        for (int i = 0; i < count; i++) {
            int head = 2 + LIST_BYTES * i;
            boolean simple = (heads.get(head + 26) & SIMPLE) != 0;
            Map<Integer, ListLevel> own = new HashMap<>();
            for (int level = 0; level < (simple ? 1 : ListDefinition.LEVELS); level++) {
                int style = heads.getChar(head + 8 + 2 * level);
                own.put(level, levels.next(style == 0xFFF ? null : Integer.toString(style)));
            }
            lists.put(heads.getInt(head), own);
        }
    }

    private void readOverrides(ByteBuffer bytes) {
        int count = bytes.getInt(0);
        Levels levels = new Levels(bytes);
        levels.at = 4 + OVERRIDE_BYTES * count;
        for (int i = 0; i < count; i++) {
            int head = 4 + OVERRIDE_BYTES * i;
            int list = bytes.getInt(head);
            int changed = bytes.get(head + 12) & 0xFF;
            Map<Integer, ListLevel> own = new HashMap<>(lists.getOrDefault(list, Map.of()));
            Map<Integer, Integer> starts = new HashMap<>();
            // four bytes of no use stand in front of each
            levels.at += 4;
            for (int j = 0; j < changed; j++) {
                int start = bytes.getInt(levels.at);
                int flags = bytes.getInt(levels.at + 4);
                levels.at += 8;
                int level = flags & 0xF;
                ListLevel before = own.get(level);
                if ((flags & FORMATS) != 0) {
                    ListLevel replaced = levels.next(before == null ? null : before.style());
                    own.put(level, replaced);
                    start = replaced.start();
                }
                if ((flags & STARTS) != 0) {
                    starts.put(level, start);
                }
            }
            overrides.add(new ListDefinition("list " + list, own, starts));
        }
    }

    /** The list of this number, from 1; null when there is none. */
    @Nullable
    ListDefinition list(int number) {
        ListDefinition list = number >= 1 && number <= overrides.size() ? overrides.get(number - 1) : null;
        return list == null || list.levels().isEmpty() ? null : list;
    }
}
