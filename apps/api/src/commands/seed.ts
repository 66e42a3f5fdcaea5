import { createApp } from '../app.js';
import type { Config } from '../config.js';
import { seedVillages } from '../seed/index.js';
import { PlainFailure } from './plain-failure.js';
import { showProgress } from './progress.js';

/** Loads what is too large for every installation: the villages of one province, or of all. */
export async function seed(config: Config, args: readonly string[]): Promise<number> {
  const at = args.indexOf('--villages');
  const province = at < 0 ? undefined : args[at + 1];
  if (province === undefined || !(province === 'all' || /^\d{2}$/.test(province))) {
    throw new PlainFailure(
      '用法：diandan seed --villages <两位省代码|all>。Usage: diandan seed --villages <two-digit province code|all>.',
    );
  }
  const app = await createApp(config);
  const started = Date.now();
  const progress = showProgress();
  try {
    const count = await seedVillages(app.parts, province, progress.step);
    progress.done();
    console.log(`  ${count} 个村（社区）/ villages, ${((Date.now() - started) / 1000).toFixed(1)} s`);
    return 0;
  } finally {
    await app.close();
  }
}
