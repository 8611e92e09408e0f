package org.tiaoli.ingest.internal.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.tiaoli.UnreadableDocumentException;
import org.tiaoli.UnreadableDocumentException.Code;
import org.tiaoli.ingest.Ingestor;
import org.tiaoli.text.Limits;
import org.tiaoli.text.Note;

class XlsReaderTest {

    private final HSSFWorkbook workbook = new HSSFWorkbook();

    @Test
    void cells_come_out_as_they_are_shown_and_merged_ones_empty_after_their_first() throws IOException {
        Sheet sheet = workbook.createSheet("任务");
        Row row = sheet.createRow(0);
        row.createCell(0).setCellValue("领导");
        row.createCell(1).setCellValue(43363);
        row.getCell(1).setCellStyle(style("yyyy\"年\"m\"月\"d\"日\""));
        row.createCell(2).setCellValue(0.85);
        row.getCell(2).setCellStyle(style("0%"));
        Row second = sheet.createRow(1);
        second.createCell(0).setCellValue("密");
        second.createCell(1).setCellValue(true);
        Cell formula = second.createCell(2);
        formula.setCellFormula("1+1");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
        var source = read(bytes());
        assertThat(source.text()).isEqualTo("领导\t2018年9月20日\t85%\n\tTRUE\t2\n");
        assertThat(source.origin().mediaType()).isEqualTo("application/vnd.ms-excel");
        assertThat(source.notes()).extracting(Note::code).containsExactly("covered-left-out");
    }

    @Test
    void hidden_sheets_rows_and_columns_are_left_out() throws IOException {
        Sheet sheet = workbook.createSheet("甲");
        Row row = sheet.createRow(0);
        row.createCell(0).setCellValue("一");
        row.createCell(1).setCellValue("密");
        sheet.setColumnHidden(1, true);
        Row hidden = sheet.createRow(1);
        hidden.createCell(0).setCellValue("密");
        hidden.setZeroHeight(true);
        workbook.createSheet("乙").createRow(0).createCell(0).setCellValue("密");
        workbook.setSheetHidden(1, true);
        var source = read(bytes());
        assertThat(source.text()).isEqualTo("一\n");
        assertThat(source.notes())
                .extracting(Note::message)
                .containsExactly("hidden and left out: 1 sheet, 2 rows and columns");
    }

    @Test
    void an_encrypted_workbook_says_so() throws IOException {
        workbook.createSheet("甲").createRow(0).createCell(0).setCellValue("一");
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        byte[] encrypted;
        try {
            encrypted = bytes();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(failure(encrypted).code()).isEqualTo(Code.ENCRYPTED);
    }

    @Test
    void a_compound_file_of_another_kind_is_named() throws IOException {
        assertThat(failure(compound("PowerPoint Document")))
                .hasMessageContaining("a PowerPoint presentation of the kind before 2007 cannot be read");
        assertThat(failure(compound("EncryptedPackage")).code()).isEqualTo(Code.ENCRYPTED);
        assertThat(failure(compound("Other"))).hasMessageContaining("an OLE compound file cannot be read");
    }

    @Test
    void a_truncated_compound_file_is_corrupt() throws IOException {
        workbook.createSheet("甲").createRow(0).createCell(0).setCellValue("一");
        byte[] whole = bytes();
        assertThat(failure(Arrays.copyOf(whole, whole.length / 2)).code()).isEqualTo(Code.CORRUPT);
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static byte[] compound(String stream) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[16]), stream);
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static org.tiaoli.text.SourceText read(byte[] bytes) {
        return new Ingestor(Limits.defaults()).read("test.xls", bytes);
    }

    private static UnreadableDocumentException failure(byte[] bytes) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> read(bytes));
    }
}
