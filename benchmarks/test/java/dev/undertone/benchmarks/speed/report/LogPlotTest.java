package dev.undertone.benchmarks.speed.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.benchmarks.speed.result.Results;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class LogPlotTest {
    private Document picture;

    @BeforeEach
    void parse() throws Exception {
        picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        new LogPlot(Results.tweets()).svg().getBytes(StandardCharsets.UTF_8)));
    }

    private Element element(String tag, int number) {
        return (Element) picture.getElementsByTagName(tag).item(number);
    }

    @Test
    void picture_isWellFormedAndNeedsNothingFromElsewhere() {
        assertThat(picture.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(picture.getElementsByTagName("script").getLength()).isZero();
        assertThat(picture.getElementsByTagName("image").getLength()).isZero();
        assertThat(element("style", 0).getTextContent())
                .contains("prefers-color-scheme: dark")
                .doesNotContain("url(", "@import");
    }

    @Test
    void value_liesWhereTheScaleSays() {
        // from 10 ns at 230 to 10,000 ns at 750
        double decade = (750 - 230) / 3.0;

        assertThat(element("circle", 0).getAttribute("cx"))
                .isEqualTo(String.format(java.util.Locale.ROOT, "%.1f", 230 + decade * Math.log10(15)));
        assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(2);
    }

    @Test
    void everyContender_hasNameAndFigure() {
        assertThat(picture.getDocumentElement().getTextContent())
                .contains("Undertone, String", "VADER for Java", "3,000 ns", "100 ns");
    }
}
