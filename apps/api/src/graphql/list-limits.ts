import { type ConstValueNode, Kind, type ValueNode } from 'graphql';

/** A list beyond this is no choice of a person; every value of it would be a condition of the query behind it. */
export const LIST_LIMIT = 250;
/** Inputs of ours are five levels deep at most; whoever sends more wants to see a stack overflow. */
const DEPTH_LIMIT = 20;

/** What is said about a list that is too long; `path` names it. */
export const tooLong = (path: string): string =>
  `${path} 最多 ${LIST_LIMIT} 个值。${path}: at most ${LIST_LIMIT} values.`;

/** What is wrong with the lists in a value that came as JSON, or null. */
export function listProblem(value: unknown, path: string, depth = 0): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth > DEPTH_LIMIT) return `${path} 嵌套太深。${path} is nested too deep.`;
  if (Array.isArray(value) && value.length > LIST_LIMIT) return tooLong(path);
  for (const [name, one] of Object.entries(value)) {
    if (typeof one !== 'object' || one === null) continue;
    const problem = listProblem(one, path === '' ? name : `${path}.${name}`, depth + 1);
    if (problem !== null) return problem;
  }
  return null;
}

/** What is wrong with the lists in a value that stands in a document, or null. The parser bounds its depth. */
export function literalListProblem(node: ValueNode | ConstValueNode, path: string): string | null {
  if (node.kind === Kind.LIST) {
    if (node.values.length > LIST_LIMIT) return tooLong(path);
    for (const [n, one] of node.values.entries()) {
      const problem = literalListProblem(one, `${path}.${n}`);
      if (problem !== null) return problem;
    }
  }
  if (node.kind === Kind.OBJECT) {
    for (const one of node.fields) {
      const problem = literalListProblem(one.value, `${path}.${one.name.value}`);
      if (problem !== null) return problem;
    }
  }
  return null;
}
