package jp.machimado.words;

class CardPhraseTest extends PhraseContract {

    CardPhraseTest() {
        super(CardPhrase.values());
    }
}
