import { readFileSync } from 'node:fs';
import { dataFile } from './data-file.js';

/** Turns a value of unknown shape into a typed one, or throws and names the place. */
export type Read<T> = (value: unknown, at: string) => T;

function wrong(at: string, expected: string): never {
  throw new TypeError(`${at} is not ${expected}`);
}

/** A text that is not empty. */
export const text: Read<string> = (value, at) =>
  typeof value === 'string' && value !== '' ? value : wrong(at, 'a text');

/** A finite number. */
export const number: Read<number> = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? value : wrong(at, 'a number');

/** A whole number, zero or more. */
export const count: Read<number> = (value, at) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : wrong(at, 'a whole number');

/** True or false. */
export const flag: Read<boolean> = (value, at) => (typeof value === 'boolean' ? value : wrong(at, 'true or false'));

/** A value, or null. */
export function orNull<T>(read: Read<T>): Read<T | null> {
  return (value, at) => (value === null ? null : read(value, at));
}

/** A value that may be left out, and what it then is. */
export function orElse<T>(read: Read<T>, fallback: T): Read<T> {
  return (value, at) => (value === undefined ? fallback : read(value, at));
}

/** One of these texts. */
export function oneOf<T extends string>(allowed: readonly T[]): Read<T> {
  return (value, at) => allowed.find((one) => one === value) ?? wrong(at, `one of ${allowed.join(', ')}`);
}

/** A list of such values. */
export function list<T>(read: Read<T>): Read<readonly T[]> {
  return (value, at) =>
    Array.isArray(value) ? value.map((one: unknown, index) => read(one, `${at}[${index}]`)) : wrong(at, 'a list');
}

/** An object with exactly these fields; a field unknown to the reader is a mistake in the data. */
export function record<T extends object>(fields: { readonly [K in keyof T]: Read<T[K]> }): Read<T> {
  const names = Object.keys(fields);
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(at, 'an object');
    const unknown = Object.keys(value).find((name) => !names.includes(name));
    if (unknown !== undefined) return wrong(`${at}.${unknown}`, 'a field that is known here');
    const given = new Map<string, unknown>(Object.entries(value));
    const result: Partial<T> = {};
    for (const name in fields) result[name] = fields[name](given.get(name), `${at}.${name}`);
    return complete(result, fields);
  };
}

function complete<T extends object>(part: Partial<T>, fields: { readonly [K in keyof T]: Read<T[K]> }): T {
  if (!hasAll(part, fields)) throw new TypeError('a field was not read');
  return part;
}

function hasAll<T extends object>(part: Partial<T>, fields: { readonly [K in keyof T]: Read<T[K]> }): part is T {
  return Object.keys(fields).every((name) => name in part);
}

/** An object whose names are free and whose values are alike. */
export function dictionary<T>(read: Read<T>): Read<Readonly<Record<string, T>>> {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(at, 'an object');
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, read(one, `${at}.${name}`)]));
  };
}

/** Reads one file of the data folder. */
export function readJson<T>(file: string, read: Read<T>): T {
  const value: unknown = JSON.parse(readFileSync(dataFile(file), 'utf8'));
  return read(value, file);
}
