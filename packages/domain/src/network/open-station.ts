import { accept, type Decision, refuse } from '../decision.js';
import { isDivisionCode, isWithin } from '../divisions/index.js';
import { type InputIssue, type InvalidInput, invalidInput } from '../input-issues.js';
import { kindOf, type Profile, type StationKind, type StationTier, statusOf, tierOf } from './profile.js';
import type { Station } from './station.js';
import { readOpeningHours, readStationAddress, readStationName, readStationPhone } from './station-texts.js';

/** The wish to open a station under another. */
export interface OpenStationCommand {
  readonly name: string;
  readonly divisionCode: string;
  readonly tierKey?: string | null | undefined;
  readonly kindKey?: string | null | undefined;
  readonly statusKey: string;
  readonly address?: string | null | undefined;
  readonly openingHours?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

/** What the decision needs to know. */
export interface OpenStationFacts {
  readonly parent: Station;
  readonly profile: Profile;
  readonly divisionExists: boolean;
  /** Given to the new station by the caller. */
  readonly id: string;
  readonly code: string;
  readonly path: string;
}

/** Why a station may not stand where it was wished. */
export type StationPlacementProblem =
  | 'TIER_MISSING'
  | 'TIER_NOT_BELOW_PARENT'
  | 'PARENT_OUTSIDE_CHAIN'
  | 'KIND_HAS_NO_TIER'
  | 'DIVISION_OUTSIDE_PARENT';

/** The rules of the network refuse the place; `allowedTierKeys` are the tiers that may stand there. */
export interface StationNotAllowedHere {
  readonly kind: 'STATION_NOT_ALLOWED_HERE';
  readonly problem: StationPlacementProblem;
  readonly allowedTierKeys: readonly string[];
  readonly parentDivisionCode: string;
}

/** Why a station is not opened. */
export type OpenStationRefusal = InvalidInput | StationNotAllowedHere;

function tiersAllowedUnder(profile: Profile, parentTier: StationTier | null): readonly StationTier[] {
  if (parentTier === null) return [];
  return profile.tiers.filter((tier) =>
    tier.underTierKeys === undefined ? tier.rank === parentTier.rank + 1 : tier.underTierKeys.includes(parentTier.key),
  );
}

function placementProblem(
  kind: StationKind,
  tier: StationTier | null,
  parent: Station,
  divisionCode: string,
  allowed: readonly StationTier[],
): StationPlacementProblem | null {
  if (!kind.isInTierChain) return tier === null ? null : 'KIND_HAS_NO_TIER';
  if (tier === null) return 'TIER_MISSING';
  if (parent.tierKey === null) return 'PARENT_OUTSIDE_CHAIN';
  if (!allowed.includes(tier)) return 'TIER_NOT_BELOW_PARENT';
  return isWithin(divisionCode, parent.divisionCode) ? null : 'DIVISION_OUTSIDE_PARENT';
}

/** Decides whether a station may be opened: its tier stands right below its parent's and its division inside its parent's. */
export function openStation(
  command: OpenStationCommand,
  facts: OpenStationFacts,
): Decision<Station, OpenStationRefusal> {
  const { parent, profile } = facts;
  const issues: InputIssue[] = [];
  const name = readStationName(issues, command.name);
  const address = readStationAddress(issues, command.address);
  const openingHours = readOpeningHours(issues, command.openingHours);
  const phone = readStationPhone(issues, command.phone);
  const divisionCode = command.divisionCode;
  if (!isDivisionCode(divisionCode)) issues.push({ path: ['divisionCode'], code: 'DIVISION_INVALID', params: {} });
  else if (!facts.divisionExists) {
    issues.push({ path: ['divisionCode'], code: 'UNKNOWN_KEY', params: { key: divisionCode } });
  }
  const tierKey = command.tierKey ?? null;
  const tier = tierOf(profile, tierKey);
  if (tierKey !== null && tier === null)
    issues.push({ path: ['tierKey'], code: 'UNKNOWN_KEY', params: { key: tierKey } });
  const kind =
    command.kindKey === null || command.kindKey === undefined
      ? (profile.kinds.find((one) => one.isInTierChain) ?? null)
      : kindOf(profile, command.kindKey);
  if (kind === null) issues.push({ path: ['kindKey'], code: 'UNKNOWN_KEY', params: { key: command.kindKey ?? '' } });
  if (statusOf(profile, command.statusKey) === null) {
    issues.push({ path: ['statusKey'], code: 'UNKNOWN_KEY', params: { key: command.statusKey } });
  }
  if (issues.length > 0 || kind === null) return refuse(invalidInput(issues));

  const allowed = tiersAllowedUnder(profile, tierOf(profile, parent.tierKey));
  const problem = placementProblem(kind, tier, parent, divisionCode, allowed);
  if (problem !== null) {
    return refuse({
      kind: 'STATION_NOT_ALLOWED_HERE',
      problem,
      allowedTierKeys: allowed.map((one) => one.key),
      parentDivisionCode: parent.divisionCode,
    });
  }
  return accept({
    id: facts.id,
    code: facts.code,
    name,
    profileKey: profile.key,
    tierKey,
    kindKey: kind.key,
    statusKey: command.statusKey,
    divisionCode,
    path: facts.path,
    parentId: parent.id,
    version: 1,
    isIllustrative: false,
    address,
    openingHours,
    phone,
  });
}
