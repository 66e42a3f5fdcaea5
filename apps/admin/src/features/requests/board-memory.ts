import type { RequestsSearch } from './request-search';

// The filters the board had last, so that "back" on a request leads to the list as it was left.
let lastSearch: RequestsSearch = {};
let boardIsBehind = false;

/** Called by the board whenever it is shown. */
export function rememberBoard(search: RequestsSearch): void {
  lastSearch = search;
}

/** Called when a row is opened: the board is then one step back in the history. */
export function leaveBoard(): void {
  boardIsBehind = true;
}

/** The filters the board had last. */
export const lastBoardSearch = (): RequestsSearch => lastSearch;

/** Whether one step back in the history is the board; true once. */
export function takeBoardBehind(): boolean {
  const was = boardIsBehind;
  boardIsBehind = false;
  return was;
}
