package org.scholium.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists the sources of an answer as Markdown: the mark, who wrote it, the title as a link, and what is quoted. */
final class SourceLines {

    /** What ends a link in Markdown before its address does. */
    private static final Pattern ENDS_LINKS = Pattern.compile("[()<>\\s]");

    private SourceLines() {}

    /** Nothing where nothing is cited. */
    static String of(List<Source> sources) {
        return sources.isEmpty()
                ? ""
                : sources.stream().map(SourceLines::line).collect(Collectors.joining("\n", "**Sources**\n\n", ""));
    }

    private static String line(Source source) {
        String title = Markdown.onOneLine(source.title());
        String linked = source.url() == null ? title : "[" + title + "](" + address(source.url()) + ")";
        String quotes = source.quotes().stream()
                .map(quote -> "  > " + Markdown.onOneLine(quote.text()))
                .collect(Collectors.joining("\n  >\n"));
        return "- [" + source.number() + "] " + described(source, linked) + (quotes.isEmpty() ? "" : "\n" + quotes);
    }

    /** "Authors (year). Title. Venue.", as far as it is known; without authors the date stands behind the title. */
    private static String described(Source source, String title) {
        String venue = source.venue() == null ? "" : ". " + Markdown.onOneLine(source.venue()) + ".";
        if (source.authors() == null) {
            return title + in(source.published() == null ? source.year() : source.published()) + venue;
        }
        return Markdown.onOneLine(Phrasing.names(source.authors())) + in(source.year()) + ". " + title
                + (venue.isEmpty() ? "." : venue);
    }

    private static String in(@Nullable Object when) {
        return when == null ? "" : " (" + when + ")";
    }

    private static String address(String url) {
        return ENDS_LINKS
                .matcher(url)
                .replaceAll(sign -> URLEncoder.encode(sign.group(), UTF_8).replace("+", "%20"));
    }
}
