import type { Facts } from '../learn/facts';
import type { Variables } from '../server';

const texts = import.meta.glob<string>('./*.graphql', { query: '?raw', import: 'default', eager: true });

/** The text of an example by its file name without the ending. */
export function exampleText(name: string): string {
  const text = texts[`./${name}.graphql`];
  if (text === undefined) throw new Error(`no example is called ${name}`);
  return text;
}

/** The names of all examples, the steps of the loop included. */
export const exampleNames: readonly string[] = Object.keys(texts)
  .map((path) => path.slice('./'.length, -'.graphql'.length))
  .sort();

/** As whom an example says what it shows: as anybody, as the staff of a station, or as who runs the county. */
export type Persona = 'ANYBODY' | 'STAFF' | 'DISPATCHER' | 'ADMINISTRATOR';

const rolesOf: Readonly<Record<Exclude<Persona, 'ANYBODY'>, readonly string[]>> = {
  STAFF: ['DISPATCHER', 'STATION_HEAD', 'COUNTY_ADMIN'],
  DISPATCHER: ['DISPATCHER'],
  ADMINISTRATOR: ['COUNTY_ADMIN'],
};

/** The words for a persona. */
export const personaNames: Readonly<Record<Persona, string>> = {
  ANYBODY: '谁都能 anybody',
  STAFF: '派单员等工作人员 staff',
  DISPATCHER: '派单员 dispatcher',
  ADMINISTRATOR: '县级管理员 county administrator',
};

/** True when somebody with these roles sees what the example is about. */
export const fits = (persona: Persona, roles: readonly string[]): boolean =>
  persona === 'ANYBODY' || rolesOf[persona].some((role) => roles.includes(role));

/** One ready operation: what it shows, as whom, and with which variables it runs on the data that is there. */
export interface Example {
  readonly name: string;
  readonly as: Persona;
  readonly zh: string;
  readonly en: string;
  readonly variables: (facts: Facts) => Variables;
}

/** The example that has an operation of this name. */
export const exampleOf = (operationName: string): Example | undefined =>
  examples.find(({ name }) =>
    new RegExp(`\\b(query|mutation|subscription) ${operationName}\\b`).test(exampleText(name)),
  );

/** The operations that stand ready in tabs. The steps of the loop are told in `walk/steps.ts`. */
export const examples: readonly Example[] = [
  { name: '01-who-am-i', as: 'ANYBODY', zh: '我是谁', en: 'Who am I', variables: () => ({}) },
  {
    name: '02-enter-demo',
    as: 'ANYBODY',
    zh: '进入演示账号',
    en: 'Enter a demo account',
    variables: ({ dispatcher }) => ({ input: { username: dispatcher } }),
  },
  { name: '03-station-tree', as: 'STAFF', zh: '站点树', en: 'Station tree', variables: () => ({}) },
  {
    name: '04-station',
    as: 'STAFF',
    zh: '站点、汇总和服务清单',
    en: 'A station with its menu',
    variables: ({ stationId }) => ({ id: stationId }),
  },
  {
    name: '05-divisions',
    as: 'ANYBODY',
    zh: '行政区划',
    en: 'Divisions by parent',
    variables: ({ divisionCode }) => ({ parentCode: divisionCode.slice(0, 4) }),
  },
  {
    name: '06-public-stations',
    as: 'ANYBODY',
    zh: '居民找站点',
    en: 'Public directory',
    variables: ({ divisionCode }) => ({ prefix: divisionCode.slice(0, 6), text: null }),
  },
  {
    name: '07-request-board',
    as: 'STAFF',
    zh: '需求单看板',
    en: 'Request board',
    variables: ({ stationId }) => ({ stationId }),
  },
  {
    name: '08-request-by-ticket',
    as: 'STAFF',
    zh: '按单号看经过',
    en: 'Request by ticket',
    variables: ({ ticketNo }) => ({ ticketNo }),
  },
  {
    name: '09-candidates',
    as: 'DISPATCHER',
    zh: '人选和理由',
    en: 'Candidates and reasons',
    variables: ({ requestId }) => ({ requestId }),
  },
  {
    name: '10-request-changed',
    as: 'STAFF',
    zh: '实时变化',
    en: 'Live changes',
    variables: ({ stationId }) => ({ stationId }),
  },
  {
    name: '11-workers',
    as: 'STAFF',
    zh: '社工和志愿者',
    en: 'Workers',
    variables: ({ stationId }) => ({ underStationId: stationId, text: null }),
  },
  {
    name: '12-refusal',
    as: 'ANYBODY',
    zh: '拒绝也有类型',
    en: 'A typed refusal',
    variables: ({ dispatcher }) => ({ input: { username: dispatcher, password: 'not-the-password' } }),
  },
  { name: '13-dictionary', as: 'ANYBODY', zh: '表单字典', en: 'Dictionaries', variables: () => ({}) },
  {
    name: '14-needs',
    as: 'STAFF',
    zh: '需求与事项',
    en: 'Needs and items',
    variables: ({ stationId }) => ({ stationId }),
  },
  {
    name: '15-public-menu',
    as: 'ANYBODY',
    zh: '公开服务清单',
    en: 'The public menu',
    variables: ({ stationId }) => ({ id: stationId }),
  },
  {
    name: '16-menu-versions',
    as: 'ADMINISTRATOR',
    zh: '清单的版本',
    en: 'Versions of a menu',
    variables: ({ stationId }) => ({ stationId }),
  },
];
