package org.tiaoli.ingest;

/** XML that asks for more than it should get. */
final class HostileXml {

    /** A file of every system whose content is known and must not come out. */
    private static final String SECRET = "file:///etc/passwd";

    /** Name and content of each. */
    static final String[][] ATTACKS = {
        {"entity", "<!DOCTYPE d [<!ENTITY x SYSTEM '" + SECRET + "'>]><d>&x;</d>"},
        {"parameter", "<!DOCTYPE d [<!ENTITY % x SYSTEM '" + SECRET + "'> %x;]><d/>"},
        {"dtd", "<!DOCTYPE d SYSTEM 'http://127.0.0.1:9/d.dtd'><d/>"},
        {"laughs", laughs()},
        {
            "xinclude",
            "<d xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='" + SECRET + "' parse='text'/></d>"
        },
        {"stylesheet", "<?xml-stylesheet href='" + SECRET + "'?><d/>"},
        {
            "schema",
            "<d xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:schemaLocation='a http://127.0.0.1:9/s.xsd'/>"
        },
        {"deep", "<d>".repeat(300_000) + "</d>".repeat(300_000)},
        {"open", "<d>".repeat(300_000)},
        {"long-name", "<" + "d".repeat(5 << 20) + "/>"},
        {"long-comment", "<d><!--" + " ".repeat(5 << 20) + "--></d>"},
        {"utf7", "<?xml version='1.0' encoding='UTF-7'?>+ADw-d/+AD4-"},
        {"nothing", ""},
        {"no-xml", "nothing of the kind"},
    };

    private HostileXml() {}

    private static String laughs() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            dtd.append("<!ENTITY a")
                    .append(i)
                    .append(" '&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";'>");
        }
        return dtd.append("]><d>&a29;</d>").toString();
    }
}
