import type { TextRange } from '../divisions/index.js';

/*
 * The place of a station in the tree is one text: its parent's path and four base-36 digits for the station itself.
 * Fixed width needs no separator, makes byte order equal to tree order (preorder), lets ancestors be cut out by
 * length and subtrees be one index range, and holds 1,679,615 children under one parent. It is ours alone: division
 * codes are data that change and that several stations may share. Compare under binary collation (COLLATE "C").
 */
const segmentWidth = 4;
const maxOrdinal = 36 ** segmentWidth - 1;
const pathPattern = /^(?:[0-9a-z]{4})+$/;

/** True when the text is written like a station path. */
export function isStationPath(text: string): boolean {
  return pathPattern.test(text);
}

/** The path of the n-th child (from 1); the parent of a root is the empty path. */
export function childPath(parentPath: string, n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > maxOrdinal) throw new RangeError(`no child number ${n} in a station path`);
  return parentPath + n.toString(36).padStart(segmentWidth, '0');
}

/** The path for one more child, after the last child there is (null when there is none). */
export function nextChildPath(parentPath: string, lastChildPath: string | null): string {
  const last = lastChildPath === null ? 0 : Number.parseInt(lastChildPath.slice(-segmentWidth), 36);
  return childPath(parentPath, last + 1);
}

/** The range that holds a station and everything below it: '{' is the next byte after 'z'. */
export function subtreeRange(path: string): TextRange {
  return { from: path, to: `${path}{` };
}

/** The paths of all stations above, the root first. */
export function ancestorPaths(path: string): readonly string[] {
  const paths: string[] = [];
  for (let end = segmentWidth; end < path.length; end += segmentWidth) paths.push(path.slice(0, end));
  return paths;
}

/** The path of the station above, or null for a root. */
export function parentPathOf(path: string): string | null {
  return path.length <= segmentWidth ? null : path.slice(0, -segmentWidth);
}

/** How deep a station stands: 1 for a root. */
export function pathDepth(path: string): number {
  return path.length / segmentWidth;
}

/** True when `path` is the station at `top` or stands below it. */
export function isAtOrBelow(path: string, top: string): boolean {
  return path.startsWith(top);
}
