package jp.machimado.words;

class PagePhraseTest extends PhraseContract {

    PagePhraseTest() {
        super(PagePhrase.values());
    }
}
