package jp.machimado.dynamodb.booking;

import jp.machimado.booking.ledger.Contacts;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.booking.ContactsContract;

final class DynamoContactsTest extends ContactsContract {
    @Override
    protected Contacts empty() {
        return Ledger.contacts(TestTown.empty());
    }
}
