package jp.machimado.pack;

import java.util.List;
import java.util.stream.Stream;

/// Two lists as one.
final class Lists {

    private Lists() {}

    static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
