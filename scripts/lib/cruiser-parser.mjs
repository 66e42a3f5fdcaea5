// Lets dependency-cruiser read this workspace. It knows TypeScript through the compiler's JavaScript API, which
// TypeScript 7 no longer has, or through @swc/core, but then without .tsx and without telling types from values.
// So each file is parsed here, and dependency-cruiser is shown only a list of its imports in plain words.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const swc = require('@swc/core');
const parseText = swc.parseSync;

/** Must be called before dependency-cruiser is loaded: it takes its parser from the same module object. */
export function teachCruiserTsx() {
  const parseFile = swc.parseFileSync;
  swc.parseFileSync = (file) => {
    const tsx = file.endsWith('x');
    const ast = parseFile(file, { syntax: 'typescript', tsx, decorators: true, dynamicImport: true, target: 'es2022' });
    return parseText(importsOf(ast).join('\n'), { syntax: 'typescript', target: 'es2022' });
  };
}

/** The imports of a module, as source text: a value import, a type import, or an import made while running. */
function importsOf(ast) {
  const declared = ast.body.flatMap((statement) => {
    if (!statement.source) return [];
    const module = JSON.stringify(statement.source.value);
    return isTypeOnly(statement) ? [`export let type: import(${module});`] : [`import ${module};`];
  });
  const dynamic = [];
  visit(ast.body, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Import') return;
    const [argument] = node.arguments;
    if (argument?.expression.type === 'StringLiteral') {
      dynamic.push(`import(${JSON.stringify(argument.expression.value)});`);
    }
  });
  return [...declared, ...dynamic];
}

function isTypeOnly(statement) {
  const specifiers = statement.specifiers ?? [];
  return statement.typeOnly === true || (specifiers.length > 0 && specifiers.every((one) => one.isTypeOnly === true));
}

function visit(node, look) {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, look);
  } else if (node !== null && typeof node === 'object') {
    look(node);
    for (const child of Object.values(node)) visit(child, look);
  }
}
