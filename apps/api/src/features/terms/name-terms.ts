import type { TermEntry } from '@diandan/domain/terms';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { RequestContext } from '../../graphql/context.js';
import { entryView, type TermView } from './term-views.js';

type Read = (view: TermView, context: RequestContext) => unknown;

/** The key that a row's entry counts as; that of an entry looked at is its own. */
const keyOf: Read = (view, { terms }) => view.entry?.key ?? terms.canonical(view.kind, view.key);

const nameOf: Read = (view, { terms, locale }) => {
  if (view.entry !== undefined) return locale === 'en' ? view.entry.en : view.entry.zh;
  return terms.name(view.kind, terms.canonical(view.kind, view.key), locale);
};

const entryOf = (view: TermView, { terms }: RequestContext): TermEntry | null =>
  view.entry ?? terms.find(view.kind, terms.canonical(view.kind, view.key));

const other = (view: TermView, key: string | null | undefined, { terms }: RequestContext): TermView | null => {
  const entry = key === null || key === undefined ? null : terms.find(view.kind, key);
  return entry === null ? null : entryView(entry);
};

const whole: Readonly<Record<string, Read>> = {
  key: keyOf,
  name: nameOf,
  kind: (view) => view.kind,
  nameZh: (view, context) => entryOf(view, context)?.zh ?? view.key,
  nameEn: (view, context) => entryOf(view, context)?.en ?? view.key,
  position: (view, context) => entryOf(view, context)?.position ?? 0,
  isRetired: (view, context) => entryOf(view, context)?.isRetired ?? true,
  version: (view, context) => entryOf(view, context)?.version ?? 0,
  parent: (view, context) => {
    const parentKey = entryOf(view, context)?.parentKey ?? null;
    return parentKey === null ? null : other(view, context.terms.canonical(view.kind, parentKey), context);
  },
  mergedInto: (view, context) => other(view, entryOf(view, context)?.mergedIntoKey, context),
};

const named = { key: keyOf, name: nameOf };

/** The types that stand for an entry of a dictionary. */
const types: Readonly<Record<string, Readonly<Record<string, Read>>>> = {
  ServiceDomain: named,
  ClientCategory: named,
  Skill: named,
  CertificateType: named,
  Term: whole,
};

/**
 * Has the entries of dictionaries named at the moment they are read, by the book of the request. A plain function on the
 * field, since a menu holds hundreds of them and a resolver class would make a promise for each.
 */
export function nameTermsWhenRead(schema: GraphQLSchema): GraphQLSchema {
  for (const [typeName, reads] of Object.entries(types)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`the schema has no type ${typeName}`);
    for (const [fieldName, read] of Object.entries(reads)) {
      const field = type.getFields()[fieldName];
      if (field === undefined) throw new Error(`${typeName} has no field ${fieldName}`);
      const resolve: GraphQLFieldResolver<TermView, RequestContext> = (view, _, context) => read(view, context);
      field.resolve = resolve;
    }
  }
  return schema;
}
