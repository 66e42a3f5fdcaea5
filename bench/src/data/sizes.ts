/** Counties with at least so many townships stand in the national list; the first is the county that is measured. */
export const countyCodes = [
  '510824',
  '511324',
  '511722',
  '511725',
  '510185',
  '500119',
  '361002',
  '360981',
  '360902',
  '360424',
  '360112',
] as const;

/** One county of the benchmark: 1 + 34 + 465 = 500 stations. */
export const townshipsPerCounty = 34;
export const roomsPerCounty = 465;
export const workersPerCounty = 2_000;
export const residentsPerCounty = 500;

/** Lines of each county's menu; every township adapts some, every third room too. */
export const itemsPerMenu = 200;

/** Requests of the measured county in both databases: the same rows. */
export const requestsOfCounty = 10_000;
/** What the big database holds besides: closed requests of past years in the same county … */
export const historyOfCounty = 40_000;
/** … and the daily work of ten more counties, which makes 100,000 together. */
export const requestsElsewhere = 5_000;

/** How many people take part in the loops at once, each with an account of their own. */
export const loopClients = 8;

/** Where the story of the data ends: the same on every machine, so that the same files come out. */
export const storyEndsAt = Date.UTC(2026, 5, 30, 4);
