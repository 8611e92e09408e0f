package org.tiaoli.ingest.internal.excel;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.tiaoli.ingest.internal.BlockWriter;
import org.tiaoli.ingest.internal.Failures;
import org.tiaoli.ingest.internal.RawDocument;
import org.tiaoli.ingest.internal.sheet.Area;
import org.tiaoli.ingest.internal.sheet.BuiltInFormats;
import org.tiaoli.ingest.internal.sheet.CellFormat;
import org.tiaoli.ingest.internal.sheet.Sheet;
import org.tiaoli.ingest.internal.sheet.Workbook;
import org.tiaoli.text.SourceText;

/** Reads Excel workbooks of the kind from 1997 to 2003, the cells as they are shown; not thread-safe. */
public final class XlsReader {

    private static final String MEDIA_TYPE = "application/vnd.ms-excel";

    /** Changes whenever the same bytes give another text. */
    private static final String READER = "xls/1 (POI)";

    private final RawDocument document;
    private final boolean since1904;
    private final Map<Short, CellFormat> formats = new HashMap<>();

    private XlsReader(RawDocument document, boolean since1904) {
        this.document = document;
        this.since1904 = since1904;
    }

    /** @throws org.tiaoli.UnreadableDocumentException when it is encrypted, too old, too large or without text */
    public static SourceText read(RawDocument document, DirectoryNode root) throws IOException {
        try (HSSFWorkbook file = new HSSFWorkbook(root, false)) {
            XlsReader reader =
                    new XlsReader(document, file.getInternalWorkbook().isUsing1904DateWindowing());
            Workbook workbook = new Workbook();
            for (int i = 0; i < file.getNumberOfSheets(); i++) {
                if (file.isSheetHidden(i) || file.isSheetVeryHidden(i)) {
                    workbook.hidden();
                } else {
                    workbook.add(reader.sheet(file.getSheetName(i), file.getSheetAt(i)));
                }
            }
            BlockWriter out = new BlockWriter(document);
            workbook.write(out);
            return out.finish(document.origin(MEDIA_TYPE, null, null, READER));
        } catch (EncryptedDocumentException e) {
            throw Failures.encrypted(document.name());
        } catch (OldExcelFormatException e) {
            throw Failures.unsupported(document.name(), "an Excel workbook of the kind before 1997");
        }
    }

    private Sheet sheet(String name, HSSFSheet file) {
        Sheet sheet = new Sheet(document, name);
        int columns = 0;
        for (Row row : file) {
            if (row.getZeroHeight()) {
                sheet.hideRow(row.getRowNum());
            }
            columns = Math.max(columns, row.getLastCellNum());
            for (Cell cell : row) {
                sheet.put(row.getRowNum(), cell.getColumnIndex(), shown(cell));
            }
        }
        for (int column = 0; column < columns; column++) {
            if (file.isColumnHidden(column)) {
                sheet.hideColumns(column, column);
            }
        }
        for (CellRangeAddress area : file.getMergedRegions()) {
            sheet.merge(new Area(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn()));
        }
        return sheet;
    }

    private String shown(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> format(cell).show(cell.getNumericCellValue(), since1904);
            case STRING -> format(cell).show(cell.getStringCellValue());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR ->
                FormulaError.isValidCode(cell.getErrorCellValue())
                        ? FormulaError.forInt(cell.getErrorCellValue()).getString()
                        : "#N/A";
            default -> "";
        };
    }

    private CellFormat format(Cell cell) {
        return formats.computeIfAbsent(cell.getCellStyle().getDataFormat(), id -> {
            String builtIn = BuiltInFormats.code(id);
            String code = builtIn == null ? cell.getCellStyle().getDataFormatString() : builtIn;
            return CellFormat.of(code == null ? "General" : code);
        });
    }
}
