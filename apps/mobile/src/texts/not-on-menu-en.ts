import type { notOnMenuZh } from './not-on-menu';

/** The same in English. */
export const notOnMenuEn: Readonly<Record<keyof typeof notOnMenuZh, string>> = {
  title: 'Not on the menu? Tell us',
  text: 'Say in one sentence what you need; the station writes it down and looks for a way.',
  label: 'What I need',
  hint: 'For example: someone to go to the doctor with me. No names or numbers, please.',
  send: 'Tell the station',
  empty: 'Please say what you need.',
  thanks: 'Thank you, the station has it in writing and will tell you when there is a way.',
  another: 'Something else',
};
