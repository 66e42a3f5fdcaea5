import {
  draftFieldName,
  fieldValueText,
  isSameValue,
  type ItemContent,
  type LineInForce,
  localFields,
  type MenuInForce,
  type NameLookup,
} from '@diandan/domain/catalog';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { EmptyState } from '../../ui/empty-state';
import { useTexts } from '../../ui/texts';
import { linesAbove } from './draft/draft-content';
import type { Locale } from './draft/live-check';
import { menuTexts } from './texts';

/** The menu in force at one station on the way down. */
export interface Level {
  readonly name: string;
  readonly menu: MenuInForce;
}

interface Standing {
  readonly line: LineInForce;
  readonly isOffered: boolean;
  readonly isDropped: boolean;
}

const standingsOf = ({ menu }: Level): ReadonlyMap<string, Standing> => {
  const dropped = new Set(menu.withheld.filter(({ reason }) => reason === 'DROPPED').map(({ line }) => line.itemId));
  return new Map(
    linesAbove(menu).map(({ line, isOffered }) => [
      line.itemId,
      { line, isOffered, isDropped: dropped.has(line.itemId) },
    ]),
  );
};

const changedFields = (before: ItemContent, after: ItemContent) =>
  localFields.filter((field) => !isSameValue(before[field], after[field]));

interface CellProps {
  readonly before: Standing | undefined;
  readonly now: Standing | undefined;
  readonly isFirst: boolean;
  readonly lookup: NameLookup;
  readonly locale: Locale;
}

function Cell({ before, now, isFirst, lookup, locale }: CellProps) {
  const say = useTexts(menuTexts);
  if (now === undefined) return <span className="dd-muted">{say('absent')}</span>;
  const fields = before === undefined ? [] : changedFields(before.line.content, now.line.content);
  const isNew = before === undefined && !isFirst;
  const standsAlike = before !== undefined && before.isOffered === now.isOffered && fields.length === 0;
  const { content, isMandatory } = now.line;
  return (
    <>
      {now.isOffered ? null : (
        <span className="dd-badge" data-tone={now.isDropped ? 'bad' : undefined}>
          {say(now.isDropped ? 'dropped' : 'notTaken')}
        </span>
      )}
      {isNew ? (
        <span className="dd-badge" data-tone="good">
          {say('added')}
        </span>
      ) : null}
      {isMandatory && (before === undefined || !before.line.isMandatory) ? (
        <span className="dd-badge">{say('mandatory')}</span>
      ) : null}
      {standsAlike && now.isOffered ? <span className="dd-muted">{say('asIs')}</span> : null}
      {fields.length > 0 ? <span className="dd-badge">{say('adapted')}</span> : null}
      {isFirst || isNew ? (
        <span className="dd-small">
          {fieldValueText('fee', content.fee, lookup, locale)} ·{' '}
          {fieldValueText('durationMinutes', content.durationMinutes, lookup, locale)}
        </span>
      ) : null}
      {fields.map((field) => (
        <span key={field} className="dd-small dd-block">
          {say('fieldDiffers', {
            field: draftFieldName(field, locale),
            value: fieldValueText(field, content[field], lookup, locale),
          })}
        </span>
      ))}
    </>
  );
}

interface InheritanceTableProps {
  readonly levels: readonly Level[];
  readonly lookup: NameLookup;
  readonly locale: Locale;
}

/** Each line at each station on the way down, side by side: what is inherited, adapted, dropped and added, and by whom. */
export function InheritanceTable({ levels, lookup, locale }: InheritanceTableProps) {
  const say = useTexts(menuTexts);
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const standings = levels.map(standingsOf);
  const ids = [...new Set(standings.flatMap((one) => [...one.keys()]))];
  const differs = (id: string): boolean =>
    standings.some((one, index) => {
      if (index === 0) return false;
      const [before, now] = [standings[index - 1]?.get(id), one.get(id)];
      if (before === undefined || now === undefined) return before !== now;
      return before.isOffered !== now.isOffered || changedFields(before.line.content, now.line.content).length > 0;
    });
  const shown = onlyDifferent ? ids.filter(differs) : ids;
  const lineOf = (id: string): LineInForce | undefined =>
    standings.map((one) => one.get(id)?.line).findLast((line) => line !== undefined);
  return (
    <section className="dd-panel">
      <p>
        <Checkbox checked={onlyDifferent} onChange={(event) => setOnlyDifferent(event.target.checked)}>
          {say('onlyDifferent')}
        </Checkbox>
      </p>
      {shown.length === 0 ? (
        <EmptyState title={say('noDifferences')} />
      ) : (
        // A wide table scrolls by itself, so the keyboard must reach it.
        <div className="dd-table-box" tabIndex={0} role="region" aria-label={say('tabInheritance')}>
          <table className="dd-table dd-levels" aria-label={say('tabInheritance')}>
            <thead>
              <tr>
                <th scope="col">{say('item')}</th>
                {levels.map(({ name }) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((id) => {
                const line = lineOf(id);
                return (
                  <tr key={id}>
                    <th scope="row">
                      <span className="dd-muted dd-number">{line?.number}</span> {line?.content.name}
                    </th>
                    {standings.map((one, index) => (
                      <td key={levels[index]?.name} data-wraps>
                        <Cell
                          before={standings[index - 1]?.get(id)}
                          now={one.get(id)}
                          isFirst={index === 0}
                          lookup={lookup}
                          locale={locale}
                        />
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
