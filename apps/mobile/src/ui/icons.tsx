import type { ReactNode } from 'react';

const drawn = (shape: ReactNode) =>
  function Icon() {
    return (
      <svg
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {shape}
      </svg>
    );
  };

/** Line drawings beside words, never instead of them. */
export const icons = {
  home: drawn(<path d="M4 11l8-7 8 7v9h-5v-6H9v6H4z" />),
  list: drawn(<path d="M5 6h14M5 12h14M5 18h9" />),
  place: drawn(
    <>
      <path d="M12 21s7-6.2 7-11a7 7 0 0 0-14 0c0 4.800 7 11 7 11z" />
      <circle cx="12" cy="10" r="2.5" />
    </>,
  ),
  bell: drawn(<path d="M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 21h4" />),
  walk: drawn(
    <>
      <circle cx="13" cy="4" r="2" />
      <path d="M9 21l3-7-3-3 2-4 4 3h3M12 14l3 2 1 5" />
    </>,
  ),
  done: drawn(<path d="M4 12.500l5 5L20 6.500" />),
  phone: drawn(
    <path d="M6 3h4l1.500 5-2.500 1.500a12 12 0 0 0 5.500 5.500L16 12.500l5 1.500v4a3 3 0 0 1-3 3C10.500 21 3 13.500 3 6a3 3 0 0 1 3-3z" />,
  ),
} as const;
