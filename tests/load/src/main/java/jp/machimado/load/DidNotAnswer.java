package jp.machimado.load;

/// Why a process could not be measured.
final class DidNotAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DidNotAnswer(String why) {
        super(why);
    }
}
