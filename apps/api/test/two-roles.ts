import { accept } from '@diandan/domain/decision';
import type { TestApi } from './harness.js';

/** Makes Ding, who works in the east, live there too: the resident Ji, who has an older account as well. */
export async function letDingLiveInTheEast({ app }: TestApi): Promise<void> {
  await app.database.unitOfWork.run(async (tx) => {
    await tx.run(
      `UPDATE accounts SET resident_id = (SELECT j.resident_id FROM accounts j WHERE j.username = 'ji')
       WHERE username = 'ding'`,
    );
    await tx.run(
      `INSERT INTO grants (id, account_id, role, station_id, station_path)
       SELECT 'grt_ding_lives', d.id, g.role, g.station_id, g.station_path
       FROM accounts d, accounts j JOIN grants g ON g.account_id = j.id
       WHERE d.username = 'ding' AND j.username = 'ji'`,
    );
    return accept(null);
  });
}
