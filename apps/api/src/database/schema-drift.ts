import type { DataSource } from 'typeorm';

/**
 * The statements that would still be needed to make the migrated tables equal to the record classes; none is right.
 * The migrations give every text column of PostgreSQL binary collation, which SQLite has anyway and would not understand
 * as a word of the record classes; so it is added to them here.
 */
export async function pendingStatements(source: DataSource): Promise<readonly string[]> {
  if (source.options.type === 'postgres') {
    for (const { columns } of source.entityMetadatas) {
      for (const column of columns) if (column.type === 'text') column.collation = 'C';
    }
  }
  const log = await source.driver.createSchemaBuilder().log();
  return log.upQueries.map((statement) => statement.query);
}
