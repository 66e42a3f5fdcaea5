import 'reflect-metadata';
import { buildSchema, graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { enforceAccess } from './access.js';
import { Loaders } from './loaders.js';

const schemaWith = (policies: Readonly<Record<string, unknown>>) => {
  const schema = buildSchema('type Query { open: String, mine: String, staff: String }');
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    field.extensions = name in policies ? { access: policies[name] } : {};
    field.resolve = () => name;
  }
  return schema;
};

const contextFor = (viewer: object | null) => ({
  viewer,
  locale: 'zh-CN' as const,
  requestId: 'r',
  clientAddress: '::1',
  cookies: { maySet: true, setSession: () => undefined, clearSession: () => undefined },
  loaders: new Loaders(),
});

const holding = (role: string) => ({ accountId: 'a', grants: [{ role, stationId: 's', stationPath: '0001' }] });

describe('the access policy of fields', () => {
  it('stops a schema in which one field was forgotten, and names it', () => {
    expect(() => enforceAccess(schemaWith({ open: 'PUBLIC', mine: 'SIGNED_IN' }))).toThrow('Query.staff');
  });

  it('stops a schema in which a policy is no policy', () => {
    expect(() => enforceAccess(schemaWith({ open: 'PUBLIC', mine: 'ANYBODY', staff: 'PUBLIC' }))).toThrow('Query.mine');
  });

  it('gives each viewer what the policy says and nothing else', async () => {
    const schema = enforceAccess(schemaWith({ open: 'PUBLIC', mine: 'SIGNED_IN', staff: ['DISPATCHER'] }));
    const seen = async (viewer: object | null) =>
      (await graphql({ schema, source: '{ open mine staff }', contextValue: contextFor(viewer) })).data;
    expect(await seen(null)).toEqual({ open: 'open', mine: null, staff: null });
    expect(await seen(holding('RESIDENT'))).toEqual({ open: 'open', mine: 'mine', staff: null });
    expect(await seen(holding('DISPATCHER'))).toEqual({ open: 'open', mine: 'mine', staff: 'staff' });
  });
});
