package org.tiaoli.ingest.internal.text;

import java.nio.charset.Charset;

/**
 * The charset that a file's bytes speak for.
 *
 * @param charset   the one to decode with
 * @param bomLength bytes of the byte order mark in front; 0 without one
 * @param likeness  how Chinese the decoded text looks, at most 1
 * @param sure      false when another charset fits nearly as well
 */
record CharsetGuess(Charset charset, int bomLength, double likeness, boolean sure) {}
