/** Every path of the phone pages, as a function or a constant. */
export const paths = {
  home: '/',
  signIn: (next?: string) => (next === undefined ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`),
  order: '/order',
  orderNeed: '/order/need',
  orderCheck: '/order/check',
  request: (id: string) => `/requests/${encodeURIComponent(id)}`,
  offers: '/work/offers',
  underway: '/work/underway',
  finished: '/work/finished',
  task: (id: string) => `/work/requests/${encodeURIComponent(id)}`,
  stations: '/s',
  station: (code: string) => `/s/${encodeURIComponent(code)}`,
  settings: '/settings',
} as const;
