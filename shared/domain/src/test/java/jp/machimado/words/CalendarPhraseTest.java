package jp.machimado.words;

class CalendarPhraseTest extends PhraseContract {

    CalendarPhraseTest() {
        super(CalendarPhrase.values());
    }
}
