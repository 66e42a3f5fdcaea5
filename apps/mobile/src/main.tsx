import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { readPreferences, showPreferences } from './features/settings/preferences';
import { startTexts } from './texts/i18n';
import './ui/styles.css';

const preferences = readPreferences();
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
