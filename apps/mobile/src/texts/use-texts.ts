import i18next, { type TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void) => {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
};
const language = () => i18next.language;

// One function per language: it changes exactly when the words do, so effects that speak run again then and only then.
const speakers = new Map<string, TFunction>();
function speakerOf(spoken: string): TFunction {
  const known = speakers.get(spoken) ?? i18next.getFixedT(spoken);
  speakers.set(spoken, known);
  return known;
}

/** The texts in the language of the moment; whoever uses them draws itself again when it changes. */
export function useTexts(): { readonly t: TFunction; readonly language: string } {
  const spoken = useSyncExternalStore(subscribe, language);
  return { t: speakerOf(spoken), language: spoken };
}
