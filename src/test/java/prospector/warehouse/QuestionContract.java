package prospector.warehouse;

import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The columns that a question's SQL gives the components of its record, and its number of parameters; DuckDB binds names when
 * it prepares.
 */
public record QuestionContract(List<String> columns, List<String> components, int parameters) {
    /** Its tables stay empty, so that all questions can share it. */
    private static final FixtureWarehouse EMPTY = new FixtureWarehouse();

    public static QuestionContract of(Class<? extends Record> question) throws SQLException {
        try (PreparedStatement statement = EMPTY.connection()
                .prepareStatement(Resource.text(Question.resource(question)))) {
            ResultSetMetaData columns = statement.getMetaData();
            List<String> labels = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                labels.add(columns.getColumnLabel(i));
            }
            return new QuestionContract(labels,
                    Arrays.stream(question.getRecordComponents()).map(component -> SnakeCase.of(component.getName())).toList(),
                    statement.getParameterMetaData().getParameterCount());
        }
    }
}
