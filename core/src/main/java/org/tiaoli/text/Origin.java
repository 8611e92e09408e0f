package org.tiaoli.text;

import org.jspecify.annotations.Nullable;

/**
 * Where a text came from and how it was read.
 *
 * @param path      the path or name as given
 * @param mediaType what the content is, such as {@code text/plain}
 * @param charset   the charset it was decoded with; null for formats that carry their own
 * @param sha256    of the bytes, in lower-case hexadecimal
 * @param size      in bytes
 * @param pages     number of pages where the format has pages
 * @param reader    which reader read it, with its version
 */
public record Origin(
        String path,
        String mediaType,
        @Nullable String charset,
        String sha256,
        long size,
        @Nullable Integer pages,
        String reader) {}
