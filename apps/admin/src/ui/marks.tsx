import { useTexts } from './texts';
import { uiTexts } from './ui-texts';

/** Marks a name or place that the source does not give and that stands for a counted one. */
export function IllustrativeMark() {
  const say = useTexts(uiTexts);
  return (
    <span className="dd-badge" data-tone="quiet" title={say('illustrativeHint')}>
      {say('illustrative')}
    </span>
  );
}

/** Personal data as the server hands it out: masked unless the viewer's work needs it. */
export function MaskedText({ value }: { readonly value: string | null | undefined }) {
  const say = useTexts(uiTexts);
  if (!value) return <span className="dd-muted">{say('notGiven')}</span>;
  if (!value.includes('*')) return <span>{value}</span>;
  return (
    <span className="dd-masked">
      {value}
      <span className="dd-hidden">（{say('masked')}）</span>
    </span>
  );
}
