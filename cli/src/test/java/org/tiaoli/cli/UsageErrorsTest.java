package org.tiaoli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UsageErrorsTest {

    @Test
    void an_unknown_option_is_named_before_what_is_missing_beside_it() {
        assertThat(complaint("analyze", "--nonsense")).contains("Unknown option: '--nonsense'");
        assertThat(complaint("search", "--nonsense")).contains("Unknown option: '--nonsense'");
        assertThat(complaint("diff", "a", "--nonsense")).contains("Unknown option: '--nonsense'");
    }

    @Test
    void what_is_missing_is_named_where_nothing_is_unknown() {
        assertThat(complaint("analyze")).contains("Missing required parameter: 'FILE'");
        assertThat(complaint("search", "安全")).contains("--index=DIR");
    }

    @Test
    void a_command_that_does_not_exist_is_answered_with_those_that_do() {
        assertThat(complaint("analyse")).contains("no command 'analyse', but analyze, outline");
    }

    private static String complaint(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(args, out, err);
        assertThat(code).isEqualTo(Exit.USAGE);
        assertThat(out.size()).isZero();
        String complaint = err.toString(StandardCharsets.UTF_8);
        assertThat(complaint.lines()).hasSize(1);
        return complaint;
    }
}
