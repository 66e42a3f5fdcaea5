import { inLocale, type Locale, type Words } from '../words.js';
import type { Role } from './actor.js';

const roleWords: Readonly<Record<Role, Words>> = {
  RESIDENT: { zh: '居民', en: 'Resident' },
  VOLUNTEER: { zh: '志愿者', en: 'Volunteer' },
  WORKER: { zh: '社工', en: 'Social worker' },
  DISPATCHER: { zh: '派单员', en: 'Dispatcher' },
  STATION_HEAD: { zh: '站长', en: 'Station head' },
  SUPERVISOR: { zh: '督导', en: 'Supervisor' },
  COUNTY_ADMIN: { zh: '县级管理员', en: 'County administrator' },
  PREFECTURE_VIEWER: { zh: '市州查看员', en: 'Prefecture viewer' },
  SYSTEM_ADMIN: { zh: '系统管理员', en: 'System administrator' },
  SECURITY_ADMIN: { zh: '安全管理员', en: 'Security administrator' },
  AUDITOR: { zh: '审计管理员', en: 'Auditor' },
  DEVELOPER: { zh: '开发者', en: 'Developer' },
};

/** The word for a role. */
export function roleLabel(role: Role, locale: Locale): string {
  return inLocale(roleWords[role], locale);
}
