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
export type { IsWithin } from './tighten.js';
export { isTightening, sameCategory, tighten } from './tighten.js';
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
export type {
  ConflictChoice,
  ConflictNotFound,
  ConflictSide,
  DraftStamp,
  MenuConflict,
  MenuDraft,
} from './menu-draft.js';
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
export type { MenuProblem, MenuProblemCode, ProblemParams } from './menu-problems.js';
export { draftFieldName, menuProblemCodes, menuProblemText } from './menu-problems.js';
export type { BrokenRule, ItemRuleFacts, ItemTermKind } from './item-rules.js';
export { brokenRules, itemKeysFrom, itemRanges, itemTermKinds, keyFieldKinds } from './item-rules.js';
export type { CheckMenuFacts } from './check-menu.js';
export { checkMenu, nameOfTarget } from './check-menu.js';
export type { MenuDifference } from './menu-differences.js';
export { differencesOf, menuDifferenceKinds } from './menu-differences.js';
export { menuDifferenceText } from './difference-words.js';
export type { NameLookup } from './item-words.js';
export { fieldValueText, hoursText, methodLabel, moneyText, offeringLabel, ordererLabel } from './item-words.js';
export type { EditionAction, EditionParty, EditionRule, EditionState } from './edition-flow.js';
export {
  editionActions,
  editionFlow,
  editionPossibleFrom,
  editionStates,
  openEditionStates,
} from './edition-flow.js';
export type {
  DraftAlreadyOpen,
  EditionChangedMeanwhile,
  EditionCommand,
  EditionPermissions,
  EditionRefusal,
  EditionStep,
  LaterVersionScheduled,
  MenuAlreadyInForce,
  MenuEdition,
  MenuInWrongState,
  MenuNotPublishable,
  PublishEditionCommand,
  PublishEditionFacts,
  SamePersonReviews,
  StartEditionFacts,
} from './menu-editions.js';
export {
  availableMenuActions,
  cancelEdition,
  discardEdition,
  editEdition,
  isOpenEdition,
  ownPart,
  publishEdition,
  resolveEditionConflict,
  returnEdition,
  startEdition,
  submitEdition,
} from './menu-editions.js';
export { editionActionLabel, editionRefusalText, editionStateLabel } from './edition-words.js';
export type {
  EligibilityAnswer,
  EligibilityQuestion,
  EligibilityReason,
  EligibleItem,
  PersonFacts,
} from './eligibility.js';
export {
  eligibilityOf,
  eligibilityQuestions,
  eligibilityReasonCodes,
  eligibilityReasonText,
} from './eligibility.js';
export type { ColumnText } from './menu-table-columns.js';
export type {
  CellProblem,
  MenuTableKind,
  TableProblem,
  TableProblemCode,
} from './menu-table-problems.js';
export {
  columnLetters,
  menuTableKinds,
  tablePlaceText,
  tableProblemCodes,
  tableProblemText,
} from './menu-table-problems.js';
export type { LineAbove, MenuTable, MenuTableFacts } from './menu-tables.js';
export { adaptationTable, menuTable } from './menu-tables.js';
export type { Sheet } from './menu-table-headings.js';
export { maxTableRows, menuTableKindOf, placesSaidIn } from './menu-table-headings.js';
export { sheetOfText, textOfSheet } from './menu-table-text.js';
export type { ImportFacts, MenuImport } from './menu-import.js';
export { importEdits, undoImport } from './menu-import.js';
export type { ImportMode, ReadMenuTableFacts, RowCounts } from './table-reading.js';
export { importModes } from './table-reading.js';
export type { MenuSheets, ReadMenuTables } from './read-menu-tables.js';
export { readMenuTables } from './read-menu-tables.js';
export type { CellChoices } from './menu-table-guide.js';
export { cellChoices, tableTemplate } from './menu-table-guide.js';
export { ageOn, isFullyBooked, periodStart } from './capacity.js';
