package org.tiaoli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiaoli.Tiaoli;
import org.tiaoli.search.Results;
import org.tiaoli.search.Searcher;

class SearchCsvTest {

    private static final String RULES = "青川学院消防办法\n第一条 保卫处、后勤处应当每季度检查一次消防设施，并于5日内报校长。\n第二条 占用疏散通道的，对责任人给予通报批评。\n";

    @Test
    void a_hit_is_one_row_with_its_place_its_words_and_what_it_lays_down(@TempDir Path folder) throws IOException {
        Tiaoli tiaoli = Tiaoli.create();
        Path file = Files.writeString(folder.resolve("a.txt"), RULES);
        tiaoli.index(List.of(file), folder.resolve("index"), done -> {}, failure -> {});
        StringWriter out = new StringWriter();
        try (Searcher searcher = tiaoli.searcher(folder.resolve("index"))) {
            Results found = searcher.search(tiaoli.query("消防设施 OR 疏散通道"));
            assertThat(found.hits()).hasSize(2);
            SearchCsv.write(out, found);
        }
        List<String> rows = out.toString().lines().toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("\uFEFF\"score\",\"source\",\"document\"");
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .contains("\"" + file + "\",\"d1\",\"青川学院消防办法\",\"art_1\",\"第一条\",\"青川学院消防办法 › 第一条\"")
                        .endsWith("\"obligation\",\"保卫处、后勤处\",\"每季度…一次\",\"5日内\",\"\",\"\""))
                .anySatisfy(row -> assertThat(row).endsWith("\"责任人\",\"通报批评\""));
    }

    @Test
    void nothing_found_is_the_names_of_the_columns_alone() {
        StringWriter out = new StringWriter();
        SearchCsv.write(out, new Results(0, List.of(), List.of()));
        assertThat(out.toString().lines()).hasSize(1);
    }
}
