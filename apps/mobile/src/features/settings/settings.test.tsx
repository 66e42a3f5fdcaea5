import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeServer } from '../../testing/fake-server';
import { homeOf, residentViewer } from '../../testing/people';
import { open } from '../../testing/walk';

describe('the settings', () => {
  it('make the text larger and the colours dark, now and next time', async () => {
    fakeServer({ Session: () => ({ viewer: null }) });
    const user = open('/settings');
    await user.click(await screen.findByRole('radio', { name: '大字' }));
    await user.click(screen.getByRole('radio', { name: '深色' }));
    expect(document.documentElement.dataset['size']).toBe('large');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(window.localStorage.getItem('diandan.preferences')).toContain('large');
  });

  it('switch to English, for the pages and for what the server says', async () => {
    const server = fakeServer({ Session: () => ({ viewer: residentViewer }), ResidentHome: () => homeOf() });
    const user = open('/settings');
    await user.click(await screen.findByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'Settings' })).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    await user.click(screen.getByRole('link', { name: 'Home' }));
    expect(await screen.findByText('You have not ordered anything yet.')).toBeVisible();
    expect(server.sent.at(-1)?.language).toBe('en');
  });
});
