import { createContext, useContext } from 'react';
import type { SessionViewerFragment } from '../../graphql/generated/types';

/** Who is holding the phone: not known yet, nobody signed in, or a person. */
export interface Session {
  readonly viewer: SessionViewerFragment | null;
  /** True until the server has said who this is. */
  readonly isLooking: boolean;
  /** Set when a session ended by itself, so that the sign-in page can say why it came up. */
  readonly hasExpired: boolean;
  readonly enter: (viewer: SessionViewerFragment) => void;
  readonly expire: () => void;
  /** Ends the session; false when the server could not be told, and the session goes on. */
  readonly leave: () => Promise<boolean>;
}

const outside: Session = {
  viewer: null,
  isLooking: false,
  hasExpired: false,
  enter: () => undefined,
  expire: () => undefined,
  leave: async () => true,
};

/** Carries the session to every page. */
export const SessionContext = createContext<Session>(outside);

/** The session of this phone. */
export const useSession = (): Session => useContext(SessionContext);
