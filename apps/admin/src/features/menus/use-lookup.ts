import { useQuery } from '@apollo/client/react';
import type { ItemTermKind, MenuContent, MenuInForce, NameLookup } from '@diandan/domain/catalog';
import { useMemo } from 'react';
import { MenuTermsDocument, type MenuTermsQuery } from '../../graphql/generated/graphql';
import { useSettings } from '../../ui/settings';
import { linesAbove } from './draft/draft-content';

/** An entry of a dictionary that may be chosen. */
export interface TermOption {
  readonly key: string;
  readonly name: string;
}

/** The dictionaries that items name entries of. */
export type TermLists = Readonly<Record<ItemTermKind, readonly TermOption[]>>;

const noTerms: TermLists = {
  SERVICE_DOMAIN: [],
  CLIENT_CATEGORY: [],
  SKILL: [],
  CERTIFICATE_TYPE: [],
  LANGUAGE: [],
  DOCUMENT: [],
  CONSENT: [],
  HOUSEHOLD: [],
};

const listsOf = (data: MenuTermsQuery): TermLists => data;

/** The dictionaries, in the reader's language. */
export function useTermLists(): TermLists {
  const { data } = useQuery(MenuTermsDocument, { fetchPolicy: 'cache-first' });
  return data === undefined ? noTerms : listsOf(data);
}

/** Where words find the names of what these menus refer to, in the reader's language. */
export function useNameLookup(
  terms: TermLists,
  content: MenuContent | null,
  inherited: MenuInForce | null,
): NameLookup {
  const { language } = useSettings();
  return useMemo(() => {
    const said = (one: { readonly name: string; readonly nameEn: string | null }): string =>
      language === 'en' ? (one.nameEn ?? one.name) : one.name;
    const categories = new Map([
      ...(inherited?.categories ?? []).map((one) => [one.id, said(one)] as const),
      ...(content?.categories ?? []).map((one) => [one.id, said(one)] as const),
    ]);
    const items = new Map([
      ...(inherited === null ? [] : linesAbove(inherited)).map(
        ({ line }) => [line.itemId, said(line.content)] as const,
      ),
      ...(content?.lines ?? []).map((line) => [line.itemId, said(line.content)] as const),
    ]);
    const names = new Map(
      Object.entries(terms).flatMap(([kind, list]) => list.map(({ key, name }) => [`${kind}/${key}`, name] as const)),
    );
    return {
      term: (kind, key) => names.get(`${kind}/${key}`) ?? key,
      place: (code) => code,
      category: (id) => categories.get(id) ?? id,
      item: (id) => items.get(id) ?? id,
    };
  }, [terms, content, inherited, language]);
}
