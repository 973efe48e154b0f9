package jp.machimado.web.staff;

/// One of several to choose from in a form.
public record Choice(String value, String words, boolean chosen) {}
