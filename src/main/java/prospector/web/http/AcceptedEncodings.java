package prospector.web.http;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an {@code Accept-Encoding} header allows. */
public final class AcceptedEncodings {
    private static final String ANY = "*";

    private final Map<String, Boolean> named = new HashMap<>();

    /** Reads a header; null: there is none, and only content as it is will do. */
    public AcceptedEncodings(String header) {
        Arrays.stream(header == null ? new String[0] : header.toLowerCase(Locale.ROOT).split(","))
                .map(entry -> entry.split(";", 2))
                .forEach(entry -> named.put(entry[0].strip(), entry.length < 2 || !never(entry[1])));
    }

    /** The first of these, best first, that the client takes; {@code otherwise} when it takes none. */
    public String best(List<String> offered, String otherwise) {
        return offered.stream().filter(encoding -> named.getOrDefault(encoding, named.getOrDefault(ANY, false))).findFirst()
                .orElse(otherwise);
    }

    private static boolean never(String weight) {
        return weight.replace(" ", "").matches("q=0(\\.0*)?");
    }
}
