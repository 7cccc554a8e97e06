package dev.undertone.batch.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {
    private static final String ANGRY = "This is awful, I am furious and I want my money back right now!!! ";

    private static String page(String csv, String... by) throws IOException {
        return Pages.page(csv, "<i>rows</i> & more", Set.of(), by);
    }

    private static String hostile(String address) {
        String url = "http://" + address;
        StringBuilder csv = new StringBuilder("id,conversation_id,channel,timestamp,text\n");
        int id = 0;
        for (String attack : new String[] {
            "<script>new Image().src='URL/script'</script>",
            "<img src=URL/img onerror=\"fetch('URL/onerror')\">",
            "\"><svg onload=fetch('URL/svg')>",
            "'><iframe src=URL/frame></iframe>",
            "</style><link rel=stylesheet href=URL/css>",
            "<style>@import 'URL/import';body{background:url(URL/background)}</style>",
            "--><meta http-equiv=refresh content='0;url=URL/refresh'>",
            "</title><script src=URL/title></script>",
            "<base href=URL/><a href=x autofocus onfocus=fetch('URL/focus')>x</a>",
            "&lt;script&gt;fetch('URL/entity')&lt;/script&gt; &#x3C;b>",
            "\u202Egnorw\u202C \u0000\u0007\u001B[31m \uFFFE `${fetch('URL/template')}`",
            "<form action=URL/form><button autofocus>x</button></form><object data=URL/object></object>",
            "<video autoplay src=URL/video></video><embed src=URL/embed>"
        }) {
            String text = attack.replace("URL", url).replace("\"", "\"\"");
            for (int turn = 0; turn < 2; turn++) {
                id++;
                csv.append('"')
                        .append(text)
                        .append(id)
                        .append("\",\"")
                        .append(text)
                        .append("\",\"")
                        .append(text)
                        .append("\",2026-03-01T0")
                        .append(id % 10)
                        .append(":00:00Z,\"")
                        .append(turn == 0 ? "Where is it? " : ANGRY)
                        .append(text)
                        .append("\"\n");
            }
        }
        return csv.toString();
    }

    @Test
    void hostileText_neverLeavesTheText() throws IOException {
        String page = page(hostile("attacker.invalid"), "channel");

        assertThat(page).contains("&lt;script&gt;new Image()", "&lt;i&gt;rows&lt;/i&gt; &amp; more");
        assertThat(Pattern.compile("<(?!/|!doctype)([a-z0-9]+)")
                        .matcher(page)
                        .results()
                        .map(m -> m.group(1)))
                .isSubsetOf(
                        "html",
                        "head",
                        "meta",
                        "title",
                        "style",
                        "body",
                        "a",
                        "header",
                        "h1",
                        "h2",
                        "h3",
                        "p",
                        "nav",
                        "ul",
                        "li",
                        "main",
                        "div",
                        "span",
                        "strong",
                        "svg",
                        "line",
                        "polyline",
                        "rect",
                        "i",
                        "details",
                        "summary",
                        "table",
                        "thead",
                        "tbody",
                        "tr",
                        "th",
                        "td",
                        "section",
                        "article",
                        "blockquote",
                        "mark",
                        "br");
        assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain("<script", "<img", "<iframe", "<link", "<form");
        assertThat(Pattern.compile("<[^>]*\\son[a-z]+\\s*=").matcher(page).find())
                .isFalse();
        assertThat(Pattern.compile("(href|src)=\"(?!#)").matcher(page).find()).isFalse();
        assertThat(page).doesNotContain("\u202E", "\u0000", "\u001B");
    }

    @Test
    void policy_allowsNothingButStyle() throws IOException {
        assertThat(page("text\nx\n"))
                .contains(
                        "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';");
    }

    @Test
    void hostileText_inChromiumNothingRunsAndNothingIsRequested(@TempDir Path folder) throws Exception {
        Path chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeThat(chromium).as("a Chromium to test with").isNotNull();
        Queue<String> requests = new ConcurrentLinkedQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "127.0.0.1:" + server.getAddress().getPort();
            Path page = Files.writeString(folder.resolve("page.html"), page(hostile(address), "channel"));
            // The trap works: a page without our care does ask.
            Path careless = Files.writeString(
                    folder.resolve("careless.html"), "<body><img src=http://" + address + "/trap></body>");
            visit(chromium, careless, folder.resolve("profile1"));
            assertThat(requests).containsExactly("/trap");
            requests.clear();

            String seen = visit(chromium, page, folder.resolve("profile2"));

            assertThat(seen)
                    .contains("The strongest messages", "&lt;script&gt;")
                    .doesNotContain("<script", "<iframe");
            assertThat(requests).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    private static String visit(Path chromium, Path page, Path profile) throws Exception {
        Process process = new ProcessBuilder(
                        chromium.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile,
                        "--virtual-time-budget=3000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String dom = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return dom;
    }

    @Test
    void totals_countedByHand() throws IOException {
        String page =
                page("text,channel,timestamp\n\"" + ANGRY + "\",mail,2026-01-01\nWhere is the shop?,mail,2026-01-03\n"
                        + "Thank you so much that was wonderful!,chat,soon\n,chat,2026-01-03\n");

        assertThat(page)
                .contains("4 messages, 3 of them scored (not scored: empty 1)")
                .contains("<strong>33.3 %</strong>of scored messages (1)")
                .contains("1 messages have no time that could be read");
    }

    @Test
    void groups_sharesByHand() throws IOException {
        String page = page(
                "text,channel\n\"" + ANGRY + "\",mail\nWhere is the shop?,mail\nWhere is the shop?,chat\n", "channel");

        assertThat(page)
                .contains("<th scope=\"row\">mail</th><td class=\"num\">2</td><td class=\"d0\">50.0 %")
                .contains("<th scope=\"row\">chat</th><td class=\"num\">1</td><td class=\"d0\">0.0 %");
    }

    @Test
    void everyLink_leadsSomewhereOnThePage() throws IOException {
        String page = page(hostile("attacker.invalid"), "channel");

        List<String> anchors = Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(anchors)
                .hasSizeGreaterThan(10)
                .allSatisfy(anchor -> assertThat(page).containsOnlyOnce("id=\"" + anchor + "\""));
    }

    @Test
    void columnThatIsNotThere_refused() {
        assertThatThrownBy(() -> page("text\nx\n", "channel"))
                .hasMessageContaining("--by must name a column of rows, one of ");
    }
}
