package org.tiaoli.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.tiaoli.text.Limits;

class XmlCharsetTest {

    @Test
    void a_part_is_decoded_as_its_first_bytes_tell_or_declare() throws XMLStreamException {
        String plain = "<a>第一条</a>";
        assertThat(text(plain.getBytes(StandardCharsets.UTF_8))).isEqualTo("第一条");
        assertThat(text(("\uFEFF" + plain).getBytes(StandardCharsets.UTF_8))).isEqualTo("第一条");
        assertThat(text(("\uFEFF" + plain).getBytes(StandardCharsets.UTF_16LE))).isEqualTo("第一条");
        assertThat(text(plain.getBytes(StandardCharsets.UTF_16BE))).isEqualTo("第一条");
        String declared = "<?xml version='1.0' encoding=\"gb2312\" standalone='yes'?>" + plain.replace('一', '镕');
        assertThat(text(declared.getBytes(Charset.forName("GBK")))).isEqualTo("第镕条");
        assertThat(text(declared.replace("gb2312", "no such").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("第镕条");
    }

    @Test
    void a_stray_byte_costs_its_character_and_nothing_is_printed() throws XMLStreamException {
        byte[] bytes = "<a>甲?乙</a>".getBytes(StandardCharsets.UTF_8);
        bytes[6] = (byte) 0xBF;
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(text(bytes)).isEqualTo("甲\uFFFD乙");
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static String text(byte[] bytes) throws XMLStreamException {
        Xml xml = new Xml(new RawDocument("a", bytes, Limits.defaults()), new ByteArrayInputStream(bytes));
        assertThat(xml.nextChild(0)).isTrue();
        return xml.text();
    }
}
