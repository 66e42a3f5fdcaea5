export type { RequestView } from './request.views.js';
export { type RequestCommands, requestCommands } from './request-commands.js';
export { createRequests, type Requests } from './requests.feature.js';
