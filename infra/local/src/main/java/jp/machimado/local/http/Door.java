package jp.machimado.local.http;

/// Answers the requests under one path.
@FunctionalInterface
public interface Door {
    /// The answer to `request`. An exception becomes a 500.
    Response answer(Request request);
}
