package jp.machimado.web.staff;

/// Something of which staff do something: it has a number and a page of its own.
public interface Matter {

    /// As in addresses.
    String id();

    /// As people say it.
    String number();

    /// Its page, under which stands what can be done.
    String path();
}
