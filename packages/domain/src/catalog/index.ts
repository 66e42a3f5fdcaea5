export type {
  Capacity,
  CapacityPeriod,
  Confidentiality,
  Eligibility,
  Fee,
  FeeModel,
  ItemContent,
  OrdererKind,
  ServiceHours,
  ServiceItem,
  ServiceMethod,
} from './service-item.js';
export {
  capacityPeriods,
  confidentialities,
  defaultItemContent,
  defaultServiceHours,
  feeModels,
  isFeeConsistent,
  openToAll,
  ordererKinds,
  residentPays,
  serviceMethods,
} from './service-item.js';
export type { ItemField, LocalChanges, LocalField } from './item-fields.js';
export { isSameValue, itemFieldNames, itemFields, localFields } from './item-fields.js';
export { isTightening, tighten } from './tighten.js';
export type {
  AdaptedOffering,
  LineOffering,
  MenuAdaptation,
  MenuCategory,
  MenuContent,
  MenuKind,
  MenuLine,
  PublishedMenu,
} from './service-menu.js';
export { adaptedOfferings, emptyMenu, lineOfferings, menuKinds } from './service-menu.js';
export type {
  CategoryInForce,
  IgnoredAdaptation,
  LineInForce,
  MenuInForce,
  MenuOrigin,
  WithheldLine,
} from './menu-in-force.js';
export { findLine, lineCount, menuInForce } from './menu-in-force.js';
export type { Urgency } from './urgency.js';
export { urgencies, urgencyRank } from './urgency.js';
export type { DraftPlace, DraftTarget, FieldValue } from './draft-fields.js';
export { draftTargetKinds, placeField } from './draft-fields.js';
export type { ConflictChoice, ConflictNotFound, ConflictSide, DraftStamp, MenuConflict, MenuDraft } from './menu-draft.js';
export { conflictChoices, resolveConflict, startDraft } from './menu-draft.js';
export type { AddCategory, AddLine, CategoryFields, LineFields, MenuEdit } from './menu-edits.js';
export { menuEditKinds } from './menu-edits.js';
export type {
  DraftChangedMeanwhile,
  EditMenuCommand,
  EditMenuFacts,
  EditMenuRefusal,
  MeanwhileChange,
} from './edit-menu.js';
export { editMenu, menuLimits } from './edit-menu.js';
export { menuTextLimits, readCategoryFields, readItemFields, readLineFields } from './read-fields.js';
export { undoOf } from './undo-edits.js';
