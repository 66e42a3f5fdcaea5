import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { loadMoreTexts, speak, startTexts } from '../texts/i18n';

// The reader of the tests reads Chinese, whatever the machine speaks.
Object.defineProperty(window.navigator, 'language', { configurable: true, get: () => 'zh-CN' });

beforeEach(async () => {
  window.localStorage.clear();
  window.history.replaceState(null, '', '/m/');
  await startTexts('zh-CN');
  await loadMoreTexts();
});

afterEach(async () => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await speak('zh-CN');
});
