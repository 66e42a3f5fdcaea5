import type { DataSource } from 'typeorm';

/** The statements that would still be needed to make the migrated tables equal to the record classes; none is right. */
export async function pendingStatements(source: DataSource): Promise<readonly string[]> {
  if (source.options.type === 'postgres') {
    // On PostgreSQL every text compares by its characters, as SQLite does; the record classes cannot say so for one database only.
    const columns = source.entityMetadatas.flatMap((entity) => entity.columns);
    for (const column of columns) if (column.type === 'text') column.collation = 'C';
  }
  const log = await source.driver.createSchemaBuilder().log();
  return log.upQueries.map((statement) => statement.query);
}
