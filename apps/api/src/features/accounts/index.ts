export { createAccounts } from './accounts.feature.js';
