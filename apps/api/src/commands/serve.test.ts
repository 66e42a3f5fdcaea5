import { expect, it } from 'vitest';
import { nameOf } from './serve.js';

it('prints a database without any part of its password', () => {
  const printed = (url: string) => nameOf({ kind: 'postgres', url });
  expect(printed('postgres://diandan:secret@db.example:5432/diandan')).toBe(
    'postgres://diandan:…@db.example:5432/diandan',
  );
  for (const url of [
    'postgres://diandan:se:cret@db.example/diandan',
    'postgres://diandan:se@cret@db.example/diandan',
    'postgres://diandan:se%2Fcret@db.example/diandan',
    'postgresql://db.example/diandan?user=diandan&password=secret',
    'postgres://diandan:se/cret@db.example/diandan',
    'postgres://diandan:cret@[/diandan',
  ]) {
    expect(printed(url)).not.toContain('cret');
  }
  expect(printed('postgres://db.example/diandan')).toBe('postgres://db.example/diandan');
});
