import { inLocale, type Locale, type Words } from '../words.js';
import type { EditionAction, EditionState } from './edition-flow.js';
import type { EditionRefusal } from './menu-editions.js';

const stateWords: Readonly<Record<EditionState, Words>> = {
  DRAFT: { zh: '草稿', en: 'Draft' },
  IN_REVIEW: { zh: '待审核', en: 'In review' },
  PUBLISHED: { zh: '已发布', en: 'Published' },
  DISCARDED: { zh: '已作废', en: 'Discarded' },
};

const actionWords: Readonly<Record<EditionAction, Words>> = {
  START: { zh: '新建草稿', en: 'Start a draft' },
  EDIT: { zh: '编辑', en: 'Edit' },
  SUBMIT: { zh: '提交审核', en: 'Submit for review' },
  RETURN: { zh: '退回修改', en: 'Return' },
  PUBLISH: { zh: '发布', en: 'Publish' },
  DISCARD: { zh: '作废', en: 'Discard' },
  CANCEL: { zh: '取消发布', en: 'Cancel' },
};

/** The word for where a version stands. */
export function editionStateLabel(state: EditionState, locale: Locale): string {
  return inLocale(stateWords[state], locale);
}

/** The word for a step with a version. */
export function editionActionLabel(action: EditionAction, locale: Locale): string {
  return inLocale(actionWords[action], locale);
}

// Days are those of China.
const chinaAheadMs = 8 * 3_600_000;

function refusalWords(refusal: EditionRefusal): Words {
  switch (refusal.kind) {
    case 'MENU_IN_WRONG_STATE': {
      const { state, possibleFrom } = refusal;
      const list = (locale: Locale, by: string) => possibleFrom.map((one) => editionStateLabel(one, locale)).join(by);
      return {
        zh: `清单现为“${stateWords[state].zh}”，这一步只能在“${list('zh-CN', '、')}”时进行`,
        en: `The menu is in state "${stateWords[state].en}"; this step is possible from: ${list('en', ', ')}.`,
      };
    }
    case 'CHANGED_MEANWHILE':
      return {
        zh: '清单已被他人更新，请看过最新内容再操作',
        en: 'The menu has changed meanwhile. Look at it again first.',
      };
    case 'CONFLICT_NOT_FOUND':
      return { zh: '这处分歧已有人处理', en: 'Somebody has chosen a value already.' };
    case 'SAME_PERSON_REVIEWS':
      return refusal.part === 'SUBMITTER'
        ? {
            zh: '提交人不能发布自己提交的清单，请由另一人审核',
            en: 'Whoever submitted the menu cannot publish it: a second person reviews it.',
          }
        : {
            zh: '参与编辑的人不能发布，请由另一人审核',
            en: 'Whoever worked on the menu cannot publish it: a second person reviews it.',
          };
    case 'MENU_NOT_PUBLISHABLE': {
      const { length } = refusal.problems;
      return {
        zh: `清单有 ${length} 处问题，改正后才能发布`,
        en:
          length === 1
            ? 'One problem keeps the menu from being published.'
            : `${length} problems keep the menu from being published.`,
      };
    }
    case 'DRAFT_ALREADY_OPEN':
      return { zh: '该站点已有一份草稿在编辑或审核中', en: 'The station has a draft in work already.' };
    case 'MENU_ALREADY_IN_FORCE':
      return { zh: '清单已经生效，请另发一版代替', en: 'The menu is in force already; publish another to replace it.' };
    case 'LATER_VERSION_SCHEDULED': {
      const { version, effectiveFrom } = refusal;
      const day = new Date(effectiveFrom + chinaAheadMs).toISOString().slice(0, 10);
      return {
        zh: `第 ${version} 版已定于 ${day} 生效，届时会取代这一版`,
        en: `Version ${version} is to come into force on ${day} and will then take the place of this one.`,
      };
    }
    case 'INVALID_INPUT':
      return { zh: '填写的内容有误，请修改后再提交', en: 'Some fields need to be corrected.' };
  }
}

/** Why a step with a version was refused, in a sentence for the person who tried. */
export function editionRefusalText(refusal: EditionRefusal, locale: Locale): string {
  return inLocale(refusalWords(refusal), locale);
}
