export { type RequestCommands, requestCommands } from './request-commands.js';
