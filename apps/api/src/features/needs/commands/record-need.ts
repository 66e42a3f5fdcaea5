import { type Actor, may } from '@diandan/domain/access';
import { accept, type Decision, invalidInput, refuse } from '@diandan/domain/decision';
import { recordNeed as decide, type RecordNeedCommand } from '@diandan/domain/needs';
import type { Station } from '@diandan/domain/network';
import type { Transaction } from '../../../database/sql.js';
import { findResident } from '../../people/index.js';
import { findStation } from '../../stations/index.js';
import { dayInChina } from '../day-in-china.js';
import { insertNeed } from '../need.repository.js';
import {
  couldBeId,
  eventOf,
  type KeyedNeedInput,
  type NeedCommandParts,
  type NeedDecision,
  type NeedProblem,
  runOnce,
} from './command.js';

/** What a caller sends to write a need down. */
export interface RecordNeedRequest extends RecordNeedCommand, KeyedNeedInput {
  readonly stationId?: string | null | undefined;
  readonly residentId?: string | null | undefined;
}

/** Who speaks, and for which station. */
interface Voice {
  readonly station: Station;
  readonly isStaff: boolean;
  readonly residentId: string | null;
}

/** Staff name a station of theirs; a resident speaks at the own one, whatever menu was looked at. */
async function voiceOf(
  tx: Transaction,
  actor: Actor,
  { stationId, residentId }: RecordNeedRequest,
): Promise<Decision<Voice, NeedProblem>> {
  if (stationId !== null && stationId !== undefined) {
    const station = couldBeId(stationId) ? await findStation(tx, stationId) : null;
    if (station === null || !may(actor, 'NEED_EDIT', station.path)) return refuse({ kind: 'NOT_FOUND' });
    if (residentId === null || residentId === undefined) return accept({ station, isStaff: true, residentId: null });
    const resident = couldBeId(residentId) ? await findResident(tx, residentId) : null;
    const isTheirs = resident !== null && may(actor, 'RESIDENT_VIEW', resident.stationPath);
    if (!isTheirs) {
      return refuse(invalidInput([{ path: ['residentId'], code: 'UNKNOWN_ID', params: { id: residentId } }]));
    }
    return accept({ station, isStaff: true, residentId });
  }
  const self = actor.residentId === null ? null : await findResident(tx, actor.residentId);
  const own = self === null ? null : await findStation(tx, self.person.stationId);
  if (own !== null) return accept({ station: own, isStaff: false, residentId: actor.residentId });
  const isStaff = actor.grants.some((grant) => may(actor, 'NEED_EDIT', grant.stationPath));
  if (!isStaff) return refuse({ kind: 'FORBIDDEN' });
  return refuse(invalidInput([{ path: ['stationId'], code: 'REQUIRED', params: {} }]));
}

/** Writes a need down: what staff have found, or what a resident did not find on the menu. */
export function recordNeed(parts: NeedCommandParts, actor: Actor, request: RecordNeedRequest): Promise<NeedDecision> {
  return runOnce(parts, actor, 'RECORD_NEED', request, async (tx, at): Promise<NeedDecision> => {
    const voice = await voiceOf(tx, actor, request);
    if (!voice.ok) return voice;
    const { station, isStaff, residentId } = voice.value;
    const decision = decide(request, {
      id: parts.makeId('ned', at),
      stationId: station.id,
      isStaff,
      residentId,
      today: dayInChina(at),
      terms: await parts.terms.within(tx),
    });
    if (!decision.ok) return decision;
    const event = eventOf(actor, 'RECORD', at, null);
    // The story is part of the list, and the list names no resident.
    const told = isStaff ? event : { ...event, actorName: '居民' };
    await insertNeed(tx, { need: decision.value, stationPath: station.path }, told);
    return accept(decision.value.id);
  });
}
