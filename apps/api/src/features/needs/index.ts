export { createNeeds, type Needs } from './needs.feature.js';
export { type NeedCommands, needCommands } from './need-commands.js';
export { dayInChina } from './day-in-china.js';
