import type { DataSource } from 'typeorm';

/** The statements that would still be needed to make the migrated tables equal to the record classes; none is right. */
export async function pendingStatements(source: DataSource): Promise<readonly string[]> {
  const log = await source.driver.createSchemaBuilder().log();
  return log.upQueries.map((statement) => statement.query);
}
