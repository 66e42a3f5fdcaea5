import 'reflect-metadata';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { withTemporaryApp } from '../src/commands/temporary-app.js';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await withTemporaryApp((app) => app.schema);
});

const own = () => Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
const builtIn = ['String', 'Int', 'Float', 'Boolean', 'ID'];

describe('the public schema', () => {
  it('describes every type, field, argument and enum value for the people who explore it', () => {
    const silent: string[] = [];
    const hear = (where: string, description: string | null | undefined) => {
      if ((description ?? '').trim().length < 3) silent.push(where);
    };
    for (const type of own()) {
      if (builtIn.includes(type.name)) continue;
      if (!['Query', 'Mutation', 'Subscription'].includes(type.name)) hear(type.name, type.description);
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          hear(`${type.name}.${field.name}`, field.description);
          if (type !== schema.getMutationType()) {
            for (const arg of field.args) hear(`${type.name}.${field.name}(${arg.name})`, arg.description);
          }
        }
      }
      if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) hear(`${type.name}.${field.name}`, field.description);
      }
      if (isEnumType(type)) for (const value of type.getValues()) hear(`${type.name}.${value.name}`, value.description);
    }
    expect(silent).toEqual([]);
  });

  it('gives every mutation but signOut one input and a union of its success and refusals', () => {
    const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      if (field.name === 'signOut') continue;
      const stem = field.name === 'enterDemo' ? 'SignIn' : capital(field.name);
      expect(field.args.map((arg) => `${arg.name}: ${String(arg.type)}`)).toEqual([
        `input: ${capital(field.name)}Input!`,
      ]);
      expect(String(field.type)).toBe(`${stem}Result!`);
      const union = schema.getType(`${stem}Result`);
      if (!isUnionType(union)) throw new Error(`${stem}Result is no union`);
      const [success, ...refusals] = union.getTypes();
      expect(success?.name).toBe(`${stem}Success`);
      for (const refusal of refusals) expect(refusal.getInterfaces().map((one) => one.name)).toEqual(['Refusal']);
    }
  });

  it('gives every connection edges, nodes, pageInfo and totalCount, and pages of 1 to 100 with a default', () => {
    const connections = own().filter((type) => type.name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(4);
    for (const type of connections) {
      if (!isObjectType(type)) throw new Error(`${type.name} is no object`);
      expect(Object.keys(type.getFields()).sort()).toEqual(['edges', 'nodes', 'pageInfo', 'totalCount']);
    }
    for (const type of own()) {
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!String(field.type).endsWith('Connection!')) continue;
        const first = field.args.find((arg) => arg.name === 'first');
        expect([field.name, String(first?.type), typeof first?.defaultValue]).toEqual([field.name, 'Int!', 'number']);
      }
    }
  });

  it('names instants …At, days …On and counts …Count', () => {
    const wrong: string[] = [];
    const check = (type: GraphQLNamedType) => {
      if (!isObjectType(type)) return;
      for (const field of Object.values(type.getFields())) {
        const named = String(field.type).replace(/[![\]]/g, '');
        if (named === 'DateTime' && !/(At|^at|By)$/.test(field.name)) wrong.push(`${type.name}.${field.name}`);
        if (named === 'Date' && !/(On|Until|^since|^until)$/.test(field.name)) wrong.push(`${type.name}.${field.name}`);
      }
    };
    own().forEach(check);
    expect(wrong).toEqual([]);
  });

  it('shares no type between input and output', () => {
    for (const type of own()) if (isInputObjectType(type)) expect(type.name).toMatch(/(Input|Filter|Order)$/);
  });
});
