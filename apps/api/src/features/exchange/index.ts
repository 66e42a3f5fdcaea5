export { type HsdsParts, serveHsds } from './hsds.route.js';
