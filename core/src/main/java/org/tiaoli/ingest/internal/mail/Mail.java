package org.tiaoli.ingest.internal.mail;

import java.util.ArrayList;
import java.util.List;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.pack.Pack;

/** Takes mails apart: what they say, and what is attached. */
public final class Mail {

    /** Multiparts nested deeper are not looked into. */
    private static final int DEEPEST = 16;

    private Mail() {}

    /** Does the file begin with the headers of a mail? */
    public static boolean isMail(byte[] bytes) {
        if (bytes.length == 0 || !isLetter(bytes[0])) {
            return false;
        }
        Headers headers = Headers.read(bytes, 0, bytes.length);
        boolean parts = headers.has("mime-version") && headers.has("content-type");
        boolean letter = headers.has("from") && (headers.has("date") || headers.has("message-id"));
        return parts || letter;
    }

    private static boolean isLetter(byte b) {
        return b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
    }

    /** The mail with its attachments; a web page saved as one file has none. */
    public static Pack open(RawDocument document) {
        MimePart mail = MimePart.of(document.bytes());
        List<MimePart> texts = new ArrayList<>();
        List<Pack.Entry> attached = new ArrayList<>();
        sort(document, mail, 0, texts, attached);
        MailText text = new MailText(mail.headers(), texts);
        return new Pack(text::read, attached);
    }

    /** Parts what is to be read in the mail from what is attached to it. */
    private static void sort(
            RawDocument document, MimePart part, int depth, List<MimePart> texts, List<Pack.Entry> attached) {
        String name = part.fileName();
        boolean mail = part.type().equals("message/rfc822");
        // the mark of the sender, mostly; a picture that is to be read is said to be attached
        if (part.type().startsWith("image/") && part.isShownInside()) {
            return;
        }
        if (part.isMultipart()) {
            List<MimePart> parts = depth < DEEPEST ? part.parts() : List.of();
            switch (part.type()) {
                case "multipart/alternative" -> best(document, parts, depth, texts, attached);
                case "multipart/related" -> related(document, parts, depth, texts, attached);
                default -> parts.forEach(one -> sort(document, one, depth + 1, texts, attached));
            }
        } else if (mail || name != null || part.isAttachment()) {
            String unnamed = mail ? part.headers().text("content-description") + ".eml" : "unnamed";
            attached.add(new Attachment(document, part, name == null ? unnamed : name));
        } else if (part.type().equals("text/plain") || part.type().equals("text/html")) {
            texts.add(part);
        }
    }

    /** Of several forms of one text the last is the richest; those before it stand in when it is empty. */
    private static void best(
            RawDocument document, List<MimePart> parts, int depth, List<MimePart> texts, List<Pack.Entry> attached) {
        List<MimePart> chosen = List.of();
        for (MimePart part : parts) {
            List<MimePart> found = new ArrayList<>();
            sort(document, part, depth + 1, found, attached);
            chosen = found.isEmpty() ? chosen : found;
        }
        texts.addAll(chosen);
    }

    /** A page first, and then the pictures and frames that it shows. */
    private static void related(
            RawDocument document, List<MimePart> parts, int depth, List<MimePart> texts, List<Pack.Entry> attached) {
        List<MimePart> found = new ArrayList<>();
        for (MimePart part : parts) {
            if (found.isEmpty() || part.isAttachment()) {
                sort(document, part, depth + 1, found, attached);
            }
        }
        texts.addAll(found);
    }

    private record Attachment(RawDocument document, MimePart part, String fileName) implements Pack.Entry {

        @Override
        public String name() {
            // a name is no path: nothing in a mail lies in folders
            String bare = fileName.replace('\\', '/');
            return bare.substring(bare.lastIndexOf('/') + 1);
        }

        @Override
        public byte[] bytes(long most) {
            byte[] content = part.content();
            if (content.length > most) {
                throw Failures.tooLarge(document.name() + "!/" + name(), "more than " + most + " bytes");
            }
            return content;
        }
    }
}
