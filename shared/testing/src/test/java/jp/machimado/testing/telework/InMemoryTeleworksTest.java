package jp.machimado.testing.telework;

import jp.machimado.telework.ledger.Disasters;
import jp.machimado.telework.ledger.Registrations;
import jp.machimado.telework.ledger.Teleworks;

class InMemoryTeleworksTest extends TeleworkContract {

    @Override
    protected Teleworks teleworks() {
        return new InMemoryTeleworks();
    }

    @Override
    protected Disasters disasters() {
        return new InMemoryDisasters();
    }

    @Override
    protected Registrations registrations() {
        return new InMemoryRegistrations();
    }
}
