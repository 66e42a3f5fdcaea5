import {
  checkMenu,
  fieldValueText,
  isTightening,
  type ItemContent,
  itemKeysFrom,
  type LocalField,
  type MenuContent,
  type MenuInForce,
  type MenuKind,
  type MenuProblemCode,
  menuProblemText,
  type NameLookup,
} from '@diandan/domain/catalog';
import type { EditionContentFragment } from '../../../graphql/generated/graphql';

/** A problem as the list beside the editor shows it. */
export type Problem = EditionContentFragment['problems'][number];

/** The language of the checks. */
export type Locale = Parameters<typeof menuProblemText>[1];

/** What the checks of the screen know. */
export interface LiveFacts {
  readonly kind: MenuKind;
  readonly divisionCode: string;
  readonly inherited: MenuInForce | null;
}

// Whether a key is known the server says: a line keeps what was chosen for it, also where it may be chosen no more.
const knownKeys = itemKeysFrom(() => []);

// The groups of client categories stand in the dictionary, which the server asks: here every category may be within another.
const isWithin = () => true;

// What only the server knows: former numbers, retired entries, groups of clients, and which values wait for a choice.
const onlyServerKnows: ReadonlySet<string> = new Set<MenuProblemCode>([
  'NUMBER_TAKEN',
  'NUMBER_CHANGED',
  'KEY_UNKNOWN',
  'CONFLICT_OPEN',
]);

/** What keeps the menu on the screen from being published, while one types. */
export function liveProblems(
  content: MenuContent,
  { kind, divisionCode, inherited }: LiveFacts,
  fromServer: readonly Problem[],
  locale: Locale,
): readonly Problem[] {
  const facts = {
    divisionCode,
    knownKeys,
    inherited,
    isWithin,
    publishedNumbers: new Map<string, string>(),
    conflicts: [],
  };
  const ids = new Set([
    ...content.lines.map((line) => line.itemId),
    ...content.categories.map((category) => category.id),
    ...content.adaptations.map((adaptation) => adaptation.itemId),
  ]);
  const own = checkMenu(content, kind, facts)
    .filter(({ code }) => code !== 'KEY_UNKNOWN')
    .map((problem) => ({
      code: problem.code,
      targetKind: problem.target?.kind ?? null,
      targetId: problem.target?.id ?? null,
      field: problem.field,
      message: menuProblemText(problem, locale),
    }));
  const theirs = fromServer.filter(
    ({ code, field, targetId }) =>
      (onlyServerKnows.has(code) || field === 'clientCategoryKeys') && (targetId === null || ids.has(targetId)),
  );
  return [...theirs, ...own];
}

/** The part of a problem's sentence that stands at its field, where its name need not be said again. */
export const shortMessage = ({ message }: Pick<Problem, 'message'>): string =>
  message.split(/[:：]\s*/).at(-1) ?? message;

/** The problems of one field of one thing. */
export const problemsAt = (
  problems: readonly Problem[],
  targetKind: Problem['targetKind'],
  targetId: string,
  field: string,
): readonly Problem[] =>
  problems.filter((one) => one.targetKind === targetKind && one.targetId === targetId && one.field === field);

/** Why a station may not set this value, or null: nobody is looser than what holds above. */
export function whyLooser(
  field: LocalField,
  inherited: ItemContent[LocalField],
  own: ItemContent[LocalField],
  lookup: NameLookup,
  locale: Locale,
): string | null {
  // Both are values of this very field, which the types lose where the field is not known beforehand.
  if (isTightening<LocalField>(field, inherited as never, own as never, isWithin)) return null;
  const problem = { code: 'LOOSER_THAN_INHERITED', target: null, targetName: null, field: null, params: {} } as const;
  const above = fieldValueText(field, inherited, lookup, locale);
  const said = menuProblemText(problem, locale);
  return locale === 'en' ? `${said}: ${above}` : `${said}：${above}`;
}
