package org.scholium.corpus;

import java.util.regex.Pattern;

/** Identifiers of arXiv (arxiv.org/help/arxiv_identifier), without a version. */
final class ArxivIds {

    private static final Pattern ID = Pattern.compile("\\d\\d(0[1-9]|1[0-2])\\.\\d{4,5}|[a-z-]+(\\.[A-Z]{2})?/\\d{7}");

    private ArxivIds() {}

    static boolean isOne(String text) {
        return ID.matcher(text).matches();
    }
}
