/**
 * Characters read from pictures, by the program Tesseract in a process of its own.
 *
 * <p>Tika's OCR parser runs the same program, but hands pictures and answers over as files in the temporary folder of the
 * system, which stay there when the process is killed, and lets it start as many threads as there are processors, which took
 * three times the processor time for a page. Here both go through pipes, and one thread reads one page.
 *
 * <p>Facts that the code stands on, measured with Tesseract 5.3.0 and its data for simplified Chinese: the boxes of lines are
 * exact, those of words are not; a wide gap behind 第一条 may be read as a quotation mark; lines of a page on its side are read
 * where the whole of it is text, but in the wrong order.
 */
@NullMarked
package org.tiaoli.ingest.internal.ocr;

import org.jspecify.annotations.NullMarked;
