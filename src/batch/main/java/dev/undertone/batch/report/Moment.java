package dev.undertone.batch.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads when a message was written: ISO 8601 with or without a zone (then UTC) or time of day, or seconds since 1970. */
final class Moment {
    private static final long MILLIS_FROM = 100_000_000_000L;

    private Moment() {}

    static @Nullable Instant of(@Nullable String text) {
        String plain = text == null ? "" : text.strip().replace(' ', 'T');
        if (plain.length() < 9) {
            return null;
        }
        try {
            if (plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
                long number = Long.parseLong(plain);
                return number < MILLIS_FROM ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
            }
            if (plain.length() == 10) {
                return LocalDate.parse(plain).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            char last = plain.charAt(plain.length() - 1);
            boolean zoned = last == 'Z' || plain.indexOf('+') > 0 || plain.lastIndexOf('-') > 9;
            return zoned
                    ? OffsetDateTime.parse(plain).toInstant()
                    : LocalDateTime.parse(plain).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException | NumberFormatException e) {
            return null;
        }
    }
}
