import { type Actor, capabilitySheet } from '@diandan/domain/access';

/** True when the viewer orders for residents anywhere: such people know of services that stand on no public menu. */
export const seesRestricted = (viewer: Actor | null): boolean =>
  viewer !== null && viewer.grants.some((grant) => capabilitySheet.REQUEST_ORDER_FOR_RESIDENT.includes(grant.role));
