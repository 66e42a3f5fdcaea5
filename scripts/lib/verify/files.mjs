// Small rules about the files of the repository that no linter knows.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, root } from '../workspace.mjs';
import { check, sum } from './outcomes.mjs';

// The words are put together here so that this file does not break its own rules.
const word = (...parts) => parts.join('');
const unfinished = new RegExp(`\\b(${word('TO', 'DO')}|${word('FIX', 'ME')}|${word('X', 'XX')})\\b`);
const leftOut = new RegExp(
  `\\b(it|test|describe|suite)([.]\\w+)*[.](${word('on', 'ly')}|${word('sk', 'ip')}|${word('to', 'do')})\\b`,
);
const silenced = new RegExp(
  `@ts-(${word('ig', 'nore')}|${word('no', 'check')}|${word('expect', '-error')})|${word('oxlint-', 'disable')}`,
);
const forced = new RegExp(`\\bas ${word('un', 'known')} as\\b|\\bas ${word('an', 'y')}\\b`);
const machinePath = new RegExp(
  `(?<![\\w.])/(${word('ro', 'ot')}|${word('Us', 'ers')}|${word('ho', 'me')}|${word('wo', 'rk/main')})/\\w`,
);

const isText = /[.](tsx?|[cm]?js|json|md|css|html|graphql|ya?ml|sh)$|^[.]ci[/]/;
const isOurTypeScript = (file) => /[.]tsx?$/.test(file) && !isGenerated(file);
const isGenerated = (file) => /[.]generated[.]|[/]graphql[/]generated[/]/.test(file);
const isOurText = (file) => isText.test(file) && !isGenerated(file) && file !== 'pnpm-lock.yaml';
const maxLines = 400;
const maxBytes = 1024 * 1024;

/** One check per rule, over every file of the checkout that is not generated. */
export function checkFiles() {
  // What a running server keeps beside the sources is not part of the repository.
  const files = filesBelow('.').filter((file) => !file.startsWith('data/') && !file.startsWith('.git/'));
  const texts = new Map(files.filter(isOurText).map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const find = (isConcerned, pattern) =>
    [...texts].filter(([file]) => isConcerned(file)).flatMap(([file, text]) => linesWith(file, text, pattern));
  const everywhere = () => true;
  return sum([
    check('nothing is marked as unfinished', find(everywhere, unfinished)),
    check('no test is left out or run alone', find(everywhere, leftOut)),
    check('no compiler or linter message is silenced', find(isOurTypeScript, silenced)),
    check('no type is forced', find(isOurTypeScript, forced)),
    check('no path of one machine is written down', find(everywhere, machinePath)),
    check(
      `no source file has more than ${maxLines} lines`,
      [...texts]
        .filter(([file]) => isOurTypeScript(file))
        .map(([file, text]) => ({ file, lines: text.split('\n').length - 1 }))
        .filter(({ lines }) => lines > maxLines)
        .map(({ file, lines }) => `${file}: ${lines} lines`),
    ),
    check(
      'no file is larger than 1 MiB',
      files
        .map((file) => ({ file, bytes: statSync(join(root, file)).size }))
        .filter(({ bytes }) => bytes > maxBytes)
        .map(({ file, bytes }) => `${file}: ${bytes} bytes`),
    ),
  ]);
}

function linesWith(file, text, pattern) {
  if (!pattern.test(text)) return [];
  return text
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 160)}`] : []));
}
