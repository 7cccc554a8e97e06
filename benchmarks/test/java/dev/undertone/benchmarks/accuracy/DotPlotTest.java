package dev.undertone.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.lexicon.Dimension;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DotPlotTest {
    private Document picture;

    @BeforeEach
    void parse() throws Exception {
        Map<Dimension, List<Line>> lines = new LinkedHashMap<>();
        lines.put(
                Dimension.FRUSTRATION,
                List.of(Lines.line("kettles & <pots>", SetDescription.Part.FIT, Lines.estimate(0.1, 0.05, 0.2))));
        lines.put(Dimension.URGENCY, List.of());
        String svg = new DotPlot(lines).svg();
        picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Element> elements(String tag, String styleClass) {
        NodeList all = picture.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).getAttribute("class").equals(styleClass)) {
                elements.add((Element) all.item(i));
            }
        }
        return elements;
    }

    @Test
    void picture_isWellFormedAndNeedsNothingFromElsewhere() {
        assertThat(picture.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(picture.getElementsByTagName("script").getLength()).isZero();
        assertThat(picture.getElementsByTagName("image").getLength()).isZero();
        assertThat(picture.getElementsByTagName("style").item(0).getTextContent())
                .contains("prefers-color-scheme: dark")
                .doesNotContain("url(", "@import");
    }

    @Test
    void nameWithMarkup_escapedAndAFittedSetMarked() {
        assertThat(picture.getDocumentElement().getTextContent()).contains("kettles & <pots> †");
    }

    @Test
    void value_liesWhereTheAxisSays() {
        // the axis goes from 0.4 at 250 to 1.0 at 820; the first circle is the legend's
        assertThat(elements("circle", "s0"))
                .extracting(circle -> circle.getAttribute("cx"))
                .containsExactly("26.0", "642.0");
        assertThat(elements("line", "interval s0")).singleElement().satisfies(interval -> {
            assertThat(interval.getAttribute("x1")).isEqualTo("620.5");
            assertThat(interval.getAttribute("x2")).isEqualTo("665.7");
        });
    }

    @Test
    void majority_isALineAndNoMark() {
        assertThat(elements("line", "interval s1")).hasSize(1);
        assertThat(elements("line", "interval s2")).isEmpty();
        assertThat(elements("line", "chance"))
                .extracting(line -> line.getAttribute("x1"))
                .contains("345.0");
    }
}
