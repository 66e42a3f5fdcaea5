import { childPath, type Profile } from '@diandan/domain/network';
import type { Transaction } from '../database/sql.js';
import type { FeatureParts } from '../feature.js';
import { soundOf } from '../pinyin.js';

const words = (zh: string, en: string) => ({ zh, en });

/** What a new network begins with: the four usual tiers and statuses, under the reference keys. */
const standardProfile: Profile = {
  key: 'standard',
  name: words('通用模式', 'Standard'),
  tiers: [
    { rank: 1, key: 'county', name: words('社工总站', 'County station') },
    { rank: 2, key: 'township', name: words('社工站', 'Township station') },
    { rank: 3, key: 'village', name: words('社工室', 'Village room') },
    { rank: 4, key: 'compound', name: words('小区服务点', 'Compound post') },
  ],
  kinds: [
    { key: 'tier-station', name: words('社工站点', 'Station'), isInTierChain: true },
    { key: 'enterprise-post', name: words('企业社工驿站', 'Enterprise post'), isInTierChain: false },
    { key: 'special-centre', name: words('专门中心', 'Special centre'), isInTierChain: false },
    { key: 'alliance', name: words('联盟', 'Alliance'), isInTierChain: false },
  ],
  statuses: [
    { key: 'planned', name: words('规划中', 'Planned'), countsAs: ['PLANNED'] },
    { key: 'under-construction', name: words('建设中', 'Under construction'), countsAs: ['UNDER_CONSTRUCTION'] },
    { key: 'built', name: words('已建成', 'Built'), countsAs: ['BUILT'] },
    { key: 'operating', name: words('运营中', 'Operating'), countsAs: ['BUILT', 'OPERATING'] },
    {
      key: 'full-service',
      name: words('全面开展服务', 'In full service'),
      countsAs: ['BUILT', 'OPERATING', 'FULL_SERVICE'],
    },
    { key: 'suspended', name: words('暂停服务', 'Suspended'), countsAs: ['BUILT'] },
    { key: 'closed', name: words('已关闭', 'Closed'), countsAs: ['CLOSED'] },
    { key: 'unreported', name: words('未上报', 'Not reported'), countsAs: [] },
  ],
};

/** Opens the root station of a new network for `diandan setup`; null when there is no such division. */
export async function seedRootStation(
  tx: Transaction,
  { clock, makeId }: FeatureParts,
  { divisionCode, name }: { readonly divisionCode: string; readonly name: string },
): Promise<{ readonly stationId: string; readonly stationPath: string } | null> {
  const division = await tx.get('SELECT code FROM divisions WHERE code = ?', [divisionCode]);
  if (division === undefined) return null;
  await tx.run('INSERT INTO profiles (key, name, content) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING', [
    standardProfile.key,
    standardProfile.name.zh,
    JSON.stringify(standardProfile),
  ]);
  const roots = await tx.get<{ roots: number }>('SELECT COUNT(*) AS roots FROM stations WHERE parent_id IS NULL');
  const stationPath = childPath('', (roots?.roots ?? 0) + 1);
  const stationId = makeId('stn', clock.now());
  const sound = soundOf(name);
  await tx.run(
    `INSERT INTO stations (id, code, path, depth, parent_id, profile_key, tier_key, tier_rank, kind_key, status_key,
       division_code, name, pinyin, initials, sub_stations, sub_operating, version)
     VALUES (?, ?, ?, 1, NULL, ?, 'county', 1, 'tier-station', 'operating', ?, ?, ?, ?, 1, 1, 1)`,
    [
      stationId,
      `${divisionCode}-00`,
      stationPath,
      standardProfile.key,
      divisionCode,
      name,
      sound.pinyin,
      sound.initials,
    ],
  );
  return { stationId, stationPath };
}
