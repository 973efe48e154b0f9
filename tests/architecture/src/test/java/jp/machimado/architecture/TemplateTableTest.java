package jp.machimado.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import jp.machimado.dynamodb.TownTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

class TemplateTableTest {

    private final Template template = Template.read();

    @ParameterizedTest
    @ValueSource(strings = {"TownTable", "StaffTable"})
    void theTablesAreThoseThatTheCodeMakes(String name) {
        var table = template.resources("AWS::DynamoDB::Table").getOrDefault(name, Map.of());
        var definition = TownTable.definition("town");
        assertEquals(
                definition.keySchema().stream().map(KeySchemaElement::attributeName).toList(),
                names(table.get("KeySchema")));
        assertEquals(
                definition.attributeDefinitions().stream()
                        .map(AttributeDefinition::attributeName)
                        .toList(),
                names(table.get("AttributeDefinitions")));
        var due = definition.globalSecondaryIndexes().getFirst();
        var indexes = (List<?>) table.get("GlobalSecondaryIndexes");
        assertEquals(definition.globalSecondaryIndexes().size(), indexes.size());
        var index = Template.map(indexes.getFirst());
        assertEquals(due.indexName(), index.get("IndexName"));
        assertEquals(
                due.keySchema().stream().map(KeySchemaElement::attributeName).toList(),
                names(index.get("KeySchema")));
        assertEquals(
                due.projection().projectionTypeAsString(),
                Template.at(index, "Projection", "ProjectionType"));
        assertEquals("expires", Template.at(table, "TimeToLiveSpecification", "AttributeName"));
        assertEquals("true", table.get("DeletionProtectionEnabled"));
    }

    private static List<String> names(Object attributes) {
        return ((List<?>) attributes)
                .stream().map(each -> Template.map(each).get("AttributeName").toString()).toList();
    }
}
