package jp.machimado.words;

class ApiPhraseTest extends PhraseContract {

    ApiPhraseTest() {
        super(ApiPhrase.values());
    }
}
