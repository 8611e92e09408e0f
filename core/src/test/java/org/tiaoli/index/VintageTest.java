package org.tiaoli.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Lucene's test framework is JUnit 4: without the vintage engine its tests would be left out and the build stay green. */
class VintageTest {

    @Test
    void the_contract_of_tokenizers_is_run_by_the_vintage_engine() {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(BigramTokenizerTest.class))
                .filters(EngineFilter.includeEngines("junit-vintage"))
                .build();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, summary);
        assertThat(summary.getSummary().getTestsSucceededCount()).isEqualTo(7);
        assertThat(summary.getSummary().getFailures()).isEmpty();
    }
}
