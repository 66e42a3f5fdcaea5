import { GraphQLError } from 'graphql';
import type {
  ChangeTermInput,
  CreateTermInput,
  MergeTermsInput,
  RetireTermInput,
  TermAction,
  TermKind,
} from '../graphql/generated/graphql';
import { terms as named } from './fake-views';
import type { FakeWorld } from './world';

interface FakeTerm {
  readonly kind: string;
  readonly key: string;
  zh: string;
  en: string;
  parentKey: string | null;
  position: number;
  isRetired: boolean;
  mergedIntoKey: string | null;
  version: number;
}

interface FakeLine {
  readonly of: FakeTerm;
  readonly action: TermAction;
  readonly zh: string;
  readonly version: number;
}

const changedMeanwhile = (currentVersion: number) => ({
  __typename: 'ChangedMeanwhile',
  message: '内容刚刚被他人修改，请刷新后再试。',
  currentVersion,
});

/** The dictionaries of the fake county, which its administrator edits. */
export function createFakeTerms(world: FakeWorld) {
  const list: FakeTerm[] = Object.entries(named).flatMap(([kind, entries]) =>
    entries.map(({ key, name }, index) => ({
      kind,
      key,
      zh: name,
      en: key,
      parentKey: null,
      position: (index + 1) * 10,
      isRetired: false,
      mergedIntoKey: null,
      version: 1,
    })),
  );
  const lines: FakeLine[] = [];
  const find = ({ kind, key }: { kind: string; key: string }) =>
    list.find((one) => one.kind === kind && one.key === key);
  const view = (term: FakeTerm): Record<string, unknown> => {
    const other = (key: string | null) => {
      const found = key === null ? undefined : find({ kind: term.kind, key });
      return found ? view(found) : null;
    };
    return {
      ...term,
      name: term.zh,
      nameZh: term.zh,
      nameEn: term.en,
      parent: other(term.parentKey),
      mergedInto: other(term.mergedIntoKey),
    };
  };
  const edit = (
    name: string,
    action: TermAction,
    input: { kind: string; key: string; expectedVersion: number },
    change: (term: FakeTerm) => void,
  ) => {
    const term = find(input);
    if (!term) return { __typename: 'NotFound', message: '找不到，或您无权查看。' };
    if (term.version !== input.expectedVersion) return changedMeanwhile(term.version);
    change(term);
    term.version += 1;
    lines.unshift({ of: term, action, zh: term.zh, version: term.version });
    return { __typename: `${name}Success`, term: view(term) };
  };
  const taken = (zh: string, key?: string) => list.some((one) => one.zh === zh && one.key !== key);
  const nameTaken = {
    __typename: 'InvalidInput',
    message: '请改正标出的内容。',
    issues: [{ path: ['zh'], message: '已有同名的一项' }],
  };

  return {
    terms: ({ kind, includeRetired }: { kind: TermKind; includeRetired: boolean }) => {
      if (includeRetired && world.role !== 'COUNTY_ADMIN') {
        throw new GraphQLError('no', { extensions: { code: 'FORBIDDEN' } });
      }
      return list
        .filter((one) => one.kind === kind && (includeRetired || (!one.isRetired && one.mergedIntoKey === null)))
        .map(view);
    },
    termHistory: (of: { kind: TermKind; key: string }) =>
      lines
        .filter((line) => line.of === find(of))
        .map(({ of: term, action, zh, version }) => ({
          ...view(term),
          action,
          nameZh: zh,
          version,
          at: world.now.toISOString(),
          actorName: '演示管理员',
        })),
    createTerm: ({ input }: { input: CreateTermInput }) => {
      if (taken(input.zh)) return nameTaken;
      const position = input.position ?? 900;
      const entry = { kind: input.kind, key: input.key ?? 'made-key', zh: input.zh, en: input.en ?? input.zh };
      const state = { parentKey: input.parentKey ?? null, isRetired: false, mergedIntoKey: null, version: 1 };
      const term: FakeTerm = { ...entry, ...state, position };
      list.push(term);
      return { __typename: 'CreateTermSuccess', term: view(term) };
    },
    changeTerm: ({ input }: { input: ChangeTermInput }) =>
      taken(input.zh ?? '', input.key)
        ? nameTaken
        : edit('ChangeTerm', 'CHANGED', input, (term) => {
            term.zh = input.zh ?? term.zh;
            term.en = input.en ?? term.zh;
            term.parentKey = input.parentKey ?? null;
          }),
    retireTerm: ({ input }: { input: RetireTermInput }) =>
      edit('RetireTerm', 'RETIRED', input, (term) => {
        term.isRetired = true;
      }),
    restoreTerm: ({ input }: { input: RetireTermInput }) =>
      edit('RestoreTerm', 'RESTORED', input, (term) => {
        term.isRetired = false;
        term.mergedIntoKey = null;
      }),
    mergeTerms: ({ input }: { input: MergeTermsInput }) =>
      edit('MergeTerms', 'MERGED', { ...input.from, expectedVersion: input.expectedVersion }, (term) => {
        term.mergedIntoKey = input.into.key;
      }),
  };
}
