import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// The reader of the tests reads Chinese, whatever the machine speaks.
Object.defineProperty(navigator, 'language', { configurable: true, get: () => 'zh-CN' });

// A busy machine is no failure: the words must come, not come within a second.
// Whether each ancestor is hidden is asked of the computed style, which costs seconds on a page of antd.
configure({ asyncUtilTimeout: 8_000, defaultHidden: true });

// Nothing slides or fades, as for a reader who asked the system for less motion.
const matchMedia = window.matchMedia.bind(window);
window.matchMedia = (query) => matchMedia(query.replace('(prefers-reduced-motion: reduce)', 'all'));

afterEach(cleanup);

// happy-dom measures nothing: a virtual list would see a box of no height and draw no row.
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 600 });
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 400 });
