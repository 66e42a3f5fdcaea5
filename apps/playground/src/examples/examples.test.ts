import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { walkSteps } from '../walk/steps';
import { exampleNames, examples, exampleText } from './index';

const schema = buildSchema(
  readFileSync(createRequire(import.meta.url).resolve('@diandan/schema/schema.graphql'), 'utf8'),
);

describe('the examples of the playground', () => {
  it.each(exampleNames)('%s is a valid operation of the schema', (name) => {
    expect(validate(schema, parse(exampleText(name))).map(({ message }) => message)).toEqual([]);
  });

  it.each(exampleNames)('%s says in Chinese and English what it shows', (name) => {
    const comments = exampleText(name)
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .join(' ');
    expect(comments).toMatch(/\p{Script=Han}/u);
    expect(comments).toMatch(/[A-Za-z]{3}/);
  });

  it('stand in tabs, at least eight of them, and every file is used', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
    const used = new Set([...examples.map(({ name }) => name), ...walkSteps.map(({ example }) => example)]);
    expect(exampleNames.filter((name) => !used.has(name))).toEqual([]);
  });

  it('are given every variable that they need', () => {
    const facts = { dispatcher: 'd', stationId: 's', divisionCode: '511302', requestId: 'r', ticketNo: 't' };
    for (const example of examples) {
      const [operation] = parse(exampleText(example.name)).definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${example.name} holds no operation`);
      const needed = (operation.variableDefinitions ?? [])
        .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
        .map(({ variable }) => variable.name.value);
      expect(Object.keys(example.variables(facts))).toEqual(expect.arrayContaining(needed));
    }
  });
});
