import {
  adaptedOfferings,
  conflictChoices,
  draftTargetKinds,
  editionActions,
  editionStates,
  lineOfferings,
  localFields,
  menuDifferenceKinds,
  menuKinds,
  menuProblemCodes,
  menuProblemText,
} from '@diandan/domain/catalog';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of.js';
import { draftBases } from './commands/start-menu-draft.js';

export const MenuKindEnum = enumOf(menuKinds);
registerEnumType(MenuKindEnum, {
  name: 'MenuKind',
  description: 'What a menu is to the one above it.',
  valuesConfig: {
    WHOLE: { description: '独立清单: starts anew and owes nothing but what is mandatory above.' },
    OVERLAY: { description: '调整清单: adapts what is inherited.' },
  },
});

export const MenuEditionStateEnum = enumOf(editionStates);
registerEnumType(MenuEditionStateEnum, {
  name: 'MenuEditionState',
  description: 'Where a version of a menu stands.',
  valuesConfig: {
    DRAFT: { description: '草稿: in work.' },
    IN_REVIEW: { description: '待审核: a second person looks at it.' },
    PUBLISHED: { description: '已发布: in force, once in force, or from a day to come.' },
    DISCARDED: { description: '已作废: given up, or cancelled before its day.' },
  },
});

export const MenuEditionActionEnum = enumOf(editionActions);
registerEnumType(MenuEditionActionEnum, {
  name: 'MenuEditionAction',
  description: 'A step with a version of a menu.',
  valuesConfig: {
    START: { description: '新建草稿: startMenuDraft.' },
    EDIT: { description: '编辑: editMenuDraft and resolveMenuConflict.' },
    SUBMIT: { description: '提交审核: submitMenu.' },
    RETURN: { description: '退回修改: returnMenu.' },
    PUBLISH: { description: '发布: publishMenu.' },
    DISCARD: { description: '作废: discardMenuDraft.' },
    CANCEL: { description: '取消发布: cancelScheduledMenu.' },
  },
});

export const LineOfferingEnum = enumOf(lineOfferings);
registerEnumType(LineOfferingEnum, {
  name: 'LineOffering',
  description: 'How a publisher offers a line.',
  valuesConfig: {
    MANDATORY: { description: '必须提供: no station below may drop it.' },
    OFFERED: { description: '提供: offered where no station drops it.' },
    OPTIONAL: { description: '可选: offered only where a station takes it.' },
  },
});

export const AdaptedOfferingEnum = enumOf(adaptedOfferings);
registerEnumType(AdaptedOfferingEnum, {
  name: 'AdaptedOffering',
  description: 'What a station does to an inherited line.',
  valuesConfig: {
    OUT: { description: '不提供: drops it.' },
    OFFERED: { description: '提供: takes it.' },
    MANDATORY: { description: '必须提供: makes it mandatory for those below.' },
  },
});

export const LocalFieldEnum = enumOf(localFields);
registerEnumType(LocalFieldEnum, {
  name: 'LocalField',
  description: 'A field of an inherited item that a station may tighten for itself.',
  valuesConfig: Object.fromEntries(localFields.map((field) => [field, { description: `ItemContent.${field}.` }])),
});

export const MenuTargetKindEnum = enumOf(draftTargetKinds);
registerEnumType(MenuTargetKindEnum, {
  name: 'MenuTargetKind',
  description: 'What in a menu is meant.',
  valuesConfig: {
    CATEGORY: { description: '类别: a heading.' },
    LINE: { description: '事项: a line of its own.' },
    ADAPTATION: { description: '调整: what is said of an inherited line.' },
  },
});

const facts = Object.fromEntries(
  'number other former key min max value respond complete code division'.split(' ').map((name) => [name, '…']),
);

export const MenuProblemCodeEnum = enumOf(menuProblemCodes);
registerEnumType(MenuProblemCodeEnum, {
  name: 'MenuProblemCode',
  description: 'What keeps a menu from being published.',
  valuesConfig: Object.fromEntries(
    menuProblemCodes.map((code) => {
      const problem = { code, target: null, targetName: null, field: null, params: facts };
      return [code, { description: `${menuProblemText(problem, 'zh-CN')}: ${menuProblemText(problem, 'en')}.` }];
    }),
  ),
});

export const MenuDifferenceKindEnum = enumOf(menuDifferenceKinds);
registerEnumType(MenuDifferenceKindEnum, {
  name: 'MenuDifferenceKind',
  description: 'In which way two versions differ.',
  valuesConfig: {
    ADDED: { description: '新增.' },
    REMOVED: { description: '取消.' },
    MOVED: { description: '移动.' },
    RENUMBERED: { description: '改编号.' },
    CHANGED: { description: '改内容.' },
  },
});

export const ConflictChoiceEnum = enumOf(conflictChoices);
registerEnumType(ConflictChoiceEnum, {
  name: 'ConflictChoice',
  description: 'Which of two values is to stand.',
  valuesConfig: {
    OURS: { description: 'What stands in the draft.' },
    THEIRS: { description: 'What came in later and waits.' },
  },
});

export const MenuDraftBasisEnum = enumOf(draftBases);
registerEnumType(MenuDraftBasisEnum, {
  name: 'MenuDraftBasis',
  description: 'What a draft begins with.',
  valuesConfig: {
    EMPTY: { description: '空白.' },
    IN_FORCE: { description: '现行清单: the station’s version in force; a whole menu copies what is inherited.' },
    VERSION: { description: '旧版: a version of the station, whatever became of it; publishing it rolls back.' },
  },
});

export const WithheldReasonEnum = enumOf(['NOT_TAKEN', 'DROPPED'] as const);
registerEnumType(WithheldReasonEnum, {
  name: 'WithheldReason',
  description: 'Why a line is not offered.',
  valuesConfig: {
    NOT_TAKEN: { description: '未选用: optional, and nobody on the way down has taken it.' },
    DROPPED: { description: '已停用: a station on the way down has dropped it.' },
  },
});

export const ItemUseKindEnum = enumOf(['PUBLISHES', 'ADAPTS', 'DROPS'] as const);
registerEnumType(ItemUseKindEnum, {
  name: 'ItemUseKind',
  description: 'What a station does with an item.',
  valuesConfig: {
    PUBLISHES: { description: '发布: brings it onto the menu.' },
    ADAPTS: { description: '调整: tightens it or takes it.' },
    DROPS: { description: '停用: does not offer it.' },
  },
});
