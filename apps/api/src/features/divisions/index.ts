export { DivisionType } from './division.type.js';
