import 'antd/dist/reset.css';
import './ui/ui.css';
import './shell/shell.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { createClient } from './graphql/client';
import { createAppRouter } from './routes';
import { currentSettings } from './ui/settings';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App client={createClient(() => currentSettings().language)} router={createAppRouter()} />
    </StrictMode>,
  );
}
