package jp.machimado.words;

class LiffPhraseTest extends PhraseContract {

    LiffPhraseTest() {
        super(LiffPhrase.values());
    }
}
