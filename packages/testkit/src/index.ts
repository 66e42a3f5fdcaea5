export { createFixedClock, type FixedClock, worldTime } from './fixed-clock.js';
export { type SmallCounty, smallCounty, worldPassword } from './small-county.js';
