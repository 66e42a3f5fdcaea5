const stationSegment = 4;
const divisionEnds = [2, 4, 6, 9, 12];

function sharedLength(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let length = 0;
  while (length < end && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** How many steps up and down the station tree lie between two stations. Kept here, not imported: matching takes only types from the domain. */
export function stationHops(a: string, b: string): number {
  const shared = Math.floor(sharedLength(a, b) / stationSegment);
  return a.length / stationSegment + b.length / stationSegment - 2 * shared;
}

/** How many steps up and down the division tree lie between two divisions. */
export function divisionHops(a: string, b: string): number {
  const shared = sharedLength(a, b);
  let hops = 0;
  for (const end of divisionEnds) {
    if (end <= a.length && end > shared) hops += 1;
    if (end <= b.length && end > shared) hops += 1;
  }
  return hops;
}
