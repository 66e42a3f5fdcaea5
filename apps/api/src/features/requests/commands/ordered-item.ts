import type { ServiceItem } from '@diandan/domain/catalog';
import type { ServiceRequest } from '@diandan/domain/requests';
import type { Sql } from '../../../database/sql.js';
import { findItem } from '../../catalog/index.js';

/** The item in the version that was ordered. Versions are never deleted, so a missing one is a fault of the data. */
export async function findOrderedItem(
  sql: Sql,
  request: Pick<ServiceRequest, 'id' | 'itemId' | 'itemVersion'>,
): Promise<ServiceItem> {
  const item = await findItem(sql, request.itemId, request.itemVersion);
  if (item === null) throw new Error(`request ${request.id} was ordered on an item that is gone`);
  return item;
}
