import { adaptedOfferings, draftFieldName, type LineInForce, offeringLabel } from '@diandan/domain/catalog';
import { Button } from 'antd';
import { EmptyState } from '../../ui/empty-state';
import { useTexts } from '../../ui/texts';
import { SelectCell } from './cells';
import { ConflictsOf } from './conflict-note';
import { linesAbove } from './draft/draft-content';
import { problemsAt, shortMessage } from './draft/live-check';
import { useEditor } from './editor-context';
import { menuTexts } from './texts';

function AdaptRow({ line, isOffered }: { readonly line: LineInForce; readonly isOffered: boolean }) {
  const say = useTexts(menuTexts);
  const { content, edit, problems, locale, keyOf, openFields } = useEditor();
  const { itemId, number, isMandatory } = line;
  const { name } = line.content;
  const adaptation = content.adaptations.find((one) => one.itemId === itemId);
  const changed = Object.keys(adaptation?.changes ?? {});
  const said = ['offering', ...changed].flatMap((field) =>
    problemsAt(problems, 'ADAPTATION', itemId, field).map(shortMessage),
  );
  return (
    <li
      className="dd-line"
      data-row={`ADAPTATION:${keyOf(itemId)}`}
      data-adapted={adaptation !== undefined || undefined}
    >
      <div className="dd-line-cells dd-adapt-cells">
        <span className="dd-muted dd-number">{number}</span>
        <span className="dd-cell-name">
          <strong>{name}</strong> {isMandatory ? <span className="dd-badge">{say('mandatory')}</span> : null}
          {isOffered ? null : <span className="dd-badge">{say('notTaken')}</span>}
          {changed.map((field) => (
            <span key={field} className="dd-badge" data-tone="good">
              {draftFieldName(field, locale)}
            </span>
          ))}
        </span>
        <SelectCell
          label={say('cellOf', { field: say('action'), name })}
          value={adaptation?.offering ?? ''}
          anchor={`ADAPTATION:${keyOf(itemId)}/offering`}
          problems={said}
          options={[
            { value: '', label: say('inherit') },
            ...adaptedOfferings.map((one) => ({
              value: one,
              label: offeringLabel(one, locale),
              // What is mandatory above cannot be dropped: the way is closed, and the badge says why.
              disabled: isMandatory && one !== 'MANDATORY',
            })),
          ]}
          onChange={(chosen) => {
            const offering = adaptedOfferings.find((one) => one === chosen) ?? null;
            edit([{ kind: 'SET_ADAPTATION', itemId, offering, changes: {}, clear: [] }]);
          }}
        />
        <Button
          size="small"
          aria-label={`${say('adaptFields')} ${name}`}
          onClick={() => openFields('ADAPTATION', itemId)}
        >
          {say('adaptFields')}
        </Button>
      </div>
      <ConflictsOf kind="ADAPTATION" id={itemId} />
    </li>
  );
}

/** What a station does with each line that it inherits: drop it, take it, make it mandatory, tighten a field. */
export function AdaptList() {
  const say = useTexts(menuTexts);
  const { inherited, content, edit, lookup } = useEditor();
  if (inherited === null) return <EmptyState title={say('nothingAbove')} />;
  const lines = linesAbove(inherited);
  const known = new Set(lines.map(({ line }) => line.itemId));
  const gone = content.adaptations.filter(({ itemId }) => !known.has(itemId));
  const ids = [...new Set(lines.map(({ categoryId }) => categoryId))];
  return (
    <section className="dd-panel dd-draft" aria-labelledby="dd-adapt-title">
      <h2 id="dd-adapt-title">{say('tabAbove')}</h2>
      {ids.map((id) => (
        <section key={id ?? 'none'}>
          <h3>{id === null ? say('noHeading') : lookup.category(id)}</h3>
          <ol className="dd-lines">
            {lines
              .filter(({ categoryId }) => categoryId === id)
              .map(({ line, isOffered }) => (
                <AdaptRow key={line.itemId} line={line} isOffered={isOffered} />
              ))}
          </ol>
        </section>
      ))}
      {gone.map(({ itemId }) => (
        <p key={itemId} className="dd-inline">
          {say('gone')} <code>{itemId}</code>
          <Button size="small" onClick={() => edit([{ kind: 'CLEAR_ADAPTATION', itemId }])}>
            {say('forget')}
          </Button>
        </p>
      ))}
    </section>
  );
}
