package org.amends.exchange.csv;

import java.nio.charset.Charset;

/** How a file is written. @param skipLines before the header */
public record CsvFormat(Charset encoding, char delimiter, int skipLines) {}
