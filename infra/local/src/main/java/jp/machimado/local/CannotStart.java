package jp.machimado.local;

/// Why the service does not start, in a line that says what to do.
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param japanese what is wrong and what to do
    /// @param english the same
    public CannotStart(String japanese, String english) {
        super(japanese + " / " + english);
    }
}
