import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { showPreferences, takeWishes } from './features/settings/preferences';
import { startTexts } from './texts/i18n';
import './ui/styles/base.css';
import './ui/styles/frame.css';
import './ui/styles/controls.css';
import './ui/styles/paper.css';
import './ui/styles/wide.css';

const preferences = takeWishes();
showPreferences(preferences);
void startTexts(preferences.language).then(() => {
  const root = document.getElementById('root');
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  }
});
