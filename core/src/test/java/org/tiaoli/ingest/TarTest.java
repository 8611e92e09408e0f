package org.tiaoli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;

class TarTest {

    private static final String RULE = "第一条 保卫处应当每月检查一次消防设施。\n";

    @Test
    void documents_in_tar_archives_are_read_packed_or_not() throws IOException {
        byte[] tar = tar("制度/办法.txt", "UTF-8");
        for (byte[] file : new byte[][] {tar, gzip(tar), bzip2(tar)}) {
            Outcome outcome = Outcome.of("a.tar.gz", file);
            assertThat(outcome.failures()).isEmpty();
            assertThat(outcome.paths()).containsExactly("a.tar.gz!/制度/办法.txt");
            assertThat(outcome.texts().get(0).text()).isEqualTo(RULE);
        }
    }

    @Test
    void names_in_them_may_be_those_of_a_chinese_windows() throws IOException {
        assertThat(Outcome.of("a.tar", tar("制度/办法.txt", "GB18030")).paths()).containsExactly("a.tar!/制度/办法.txt");
    }

    @Test
    void links_out_of_the_archive_lead_nowhere() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry link = new TarArchiveEntry("办法.txt", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/hostname");
            out.putArchiveEntry(link);
            out.closeArchiveEntry();
        }
        assertThat(Outcome.of("a.tar", bytes.toByteArray()).failed()).containsExactly("a.tar empty");
    }

    @Test
    void a_single_packed_file_is_named_without_its_ending() throws IOException {
        Outcome outcome = Outcome.of("制度/办法.txt.gz", gzip(RULE.getBytes(Charset.forName("GB18030"))));
        assertThat(outcome.paths()).containsExactly("制度/办法.txt.gz!/办法.txt");
        assertThat(outcome.texts().get(0).text()).isEqualTo(RULE);
    }

    @Test
    void what_unpacks_beyond_measure_is_too_large_and_what_does_not_unpack_is_damaged() throws IOException {
        assertThat(Outcome.of("a.gz", gzip(new byte[20_000_000])).failed()).containsExactly("a.gz too-large");
        byte[] packed = gzip(RULE.repeat(500).getBytes(StandardCharsets.UTF_8));
        assertThat(Outcome.of("a.gz", Arrays.copyOf(packed, packed.length / 2)).failed())
                .containsExactly("a.gz corrupt");
    }

    @Test
    void archives_that_cannot_be_read_say_what_to_do() {
        byte[] sevenZip = {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0, 4, 1, 2, 3};
        byte[] rar = {'R', 'a', 'r', '!', 0x1A, 7, 1, 0, 1, 2, 3};
        byte[] zip = new ZipFiles().with("a.7z", sevenZip).with("b.rar", rar).bytes();
        Outcome outcome = Outcome.of("a.zip", zip);
        assertThat(outcome.failed()).containsExactly("a.zip!/a.7z unsupported", "a.zip!/b.rar unsupported");
        assertThat(outcome.failures().get(0))
                .hasMessage("a.zip!/a.7z: a 7z archive cannot be read; unpack it, or pack it as .zip");
    }

    private static byte[] tar(String name, String charset) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes, charset)) {
            byte[] content = RULE.getBytes(StandardCharsets.UTF_8);
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(content.length);
            out.putArchiveEntry(entry);
            out.write(content);
            out.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] bzip2(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
