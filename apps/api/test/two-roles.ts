import { accept } from '@diandan/domain/decision';
import type { TestApi } from './harness.js';

/** Makes Ding, who works in the east, live there too: as the resident Ji, whose own account rests on nobody then. */
export async function letDingLiveInTheEast({ app }: TestApi): Promise<void> {
  await app.database.unitOfWork.run(async (tx) => {
    const ji = await tx.get<{ resident_id: string }>("SELECT resident_id FROM accounts WHERE username = 'ji'");
    await tx.run("UPDATE accounts SET resident_id = NULL WHERE username = 'ji'");
    await tx.run("UPDATE accounts SET resident_id = ? WHERE username = 'ding'", [ji?.resident_id ?? null]);
    await tx.run(
      `INSERT INTO grants (id, account_id, role, station_id, station_path)
       SELECT 'grt_ding_lives', d.id, g.role, g.station_id, g.station_path
       FROM accounts d, accounts j JOIN grants g ON g.account_id = j.id
       WHERE d.username = 'ding' AND j.username = 'ji'`,
    );
    return accept(null);
  });
}
