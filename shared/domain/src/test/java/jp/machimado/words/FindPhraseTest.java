package jp.machimado.words;

class FindPhraseTest extends PhraseContract {

    FindPhraseTest() {
        super(FindPhrase.values());
    }
}
