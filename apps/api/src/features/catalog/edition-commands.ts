import type { Actor } from '@diandan/domain/access';
import { confirmItems } from './commands/confirm-items.js';
import { editMenuDraft } from './commands/edit-menu-draft.js';
import type { EditionCommandParts } from './commands/edition-parts.js';
import { publishMenu } from './commands/publish-menu.js';
import { resolveMenuConflict } from './commands/resolve-menu-conflict.js';
import { cancelScheduledMenu, discardMenuDraft, returnMenu, submitMenu } from './commands/review-menu.js';
import { startMenuDraft } from './commands/start-menu-draft.js';

/** A command with its parts already inside. */
type Ready<Command> = Command extends (parts: EditionCommandParts, actor: Actor, request: infer Request) => infer Answer
  ? (actor: Actor, request: Request) => Answer
  : never;

/** The commands of menus with their parts already inside. */
export interface EditionCommands {
  readonly start: Ready<typeof startMenuDraft>;
  readonly edit: Ready<typeof editMenuDraft>;
  readonly resolve: Ready<typeof resolveMenuConflict>;
  readonly submit: Ready<typeof submitMenu>;
  readonly sendBack: Ready<typeof returnMenu>;
  readonly publish: Ready<typeof publishMenu>;
  readonly discard: Ready<typeof discardMenuDraft>;
  readonly cancel: Ready<typeof cancelScheduledMenu>;
  readonly confirm: Ready<typeof confirmItems>;
}

/** Makes the commands of menus. */
export const editionCommands = (parts: EditionCommandParts): EditionCommands => ({
  start: (actor, request) => startMenuDraft(parts, actor, request),
  edit: (actor, request) => editMenuDraft(parts, actor, request),
  resolve: (actor, request) => resolveMenuConflict(parts, actor, request),
  submit: (actor, request) => submitMenu(parts, actor, request),
  sendBack: (actor, request) => returnMenu(parts, actor, request),
  publish: (actor, request) => publishMenu(parts, actor, request),
  discard: (actor, request) => discardMenuDraft(parts, actor, request),
  cancel: (actor, request) => cancelScheduledMenu(parts, actor, request),
  confirm: (actor, request) => confirmItems(parts, actor, request),
});
