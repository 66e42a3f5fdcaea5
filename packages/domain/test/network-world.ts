import type { Profile, Station } from '../src/network/index.js';

export const profile: Profile = {
  key: 'shunqing',
  name: { zh: '顺庆模式', en: 'Shunqing' },
  tiers: [
    { rank: 1, key: 'county', name: { zh: '社工总站', en: 'County station' } },
    { rank: 2, key: 'township', name: { zh: '社工站', en: 'Station' } },
    { rank: 3, key: 'room', name: { zh: '社工室', en: 'Room' } },
  ],
  kinds: [
    { key: 'regular', name: { zh: '社工站点', en: 'Station' }, isInTierChain: true },
    { key: 'company-post', name: { zh: '社工驿站', en: 'Company post' }, isInTierChain: false },
  ],
  statuses: [
    { key: 'planned', name: { zh: '规划', en: 'Planned' }, countsAs: ['PLANNED'] },
    { key: 'operating', name: { zh: '运营', en: 'Operating' }, countsAs: ['BUILT', 'OPERATING'] },
    { key: 'closed', name: { zh: '关闭', en: 'Closed' }, countsAs: ['CLOSED', 'OPERATING'] },
  ],
};

export const countyStation: Station = {
  id: 'stn_county',
  code: 'SQ-0',
  name: '顺庆区社工总站',
  profileKey: 'shunqing',
  tierKey: 'county',
  kindKey: 'regular',
  statusKey: 'operating',
  divisionCode: '511302',
  path: '0001',
  parentId: null,
  version: 4,
  isIllustrative: false,
  address: null,
  openingHours: null,
  phone: null,
};

export const openCommand = {
  name: '舞凤街道社工站',
  divisionCode: '511302004',
  tierKey: 'township',
  statusKey: 'planned',
};

export const openFacts = {
  parent: countyStation,
  profile,
  divisionExists: true,
  id: 'stn_new',
  code: 'SQ-1',
  path: '00010001',
};
