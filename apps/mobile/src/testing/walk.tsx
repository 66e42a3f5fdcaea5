import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../app';

/** Opens the phone pages at an address, as somebody who taps a link would. */
export function open(path: string) {
  window.history.replaceState(null, '', `/m${path}`);
  render(<App />);
  return userEvent.setup();
}

/** The button of this name, once it is there. */
export const button = (name: string | RegExp) => screen.findByRole('button', { name });

/** Where the user has arrived. */
export const address = () => window.location.pathname + window.location.search;
