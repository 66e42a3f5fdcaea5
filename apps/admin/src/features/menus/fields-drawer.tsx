import {
  fieldValueText,
  type ItemContent,
  type ItemField,
  itemFieldNames,
  type LocalField,
  localFields,
} from '@diandan/domain/catalog';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useIsPhone } from '../../ui/media';
import { useTexts } from '../../ui/texts';
import { CellProblems } from './cells';
import { ConflictsOf } from './conflict-note';
import { linesAbove } from './draft/draft-content';
import { problemsAt, shortMessage, whyLooser } from './draft/live-check';
import { useEditor } from './editor-context';
import { FieldInput } from './field-inputs';
import { type MenuText, menuTexts } from './texts';

const groups: readonly (readonly [MenuText, readonly ItemField[]])[] = [
  ['groupWords', ['name', 'summary', 'note', 'isIllustrative', 'domainKeys', 'method']],
  ['groupWhom', ['clientCategoryKeys', 'eligibility', 'orderableBy']],
  ['groupTime', ['hours', 'durationMinutes', 'fee']],
  [
    'groupNeeds',
    ['requiredSkillKeys', 'requiredCertificateKeys', 'needsSafeguarding', 'workersNeeded', 'languageKeys'],
  ],
  ['groupPapers', ['documentKeys', 'consentKeys', 'needsVerification', 'canBeReopened']],
  ['groupCapacity', ['capacity', 'confidentiality']],
  ['groupOther', ['plainSummary', 'nameEn', 'summaryEn']],
];

const isLocal = (field: ItemField): field is LocalField => (localFields as readonly ItemField[]).includes(field);

interface FieldsDrawerProps {
  readonly kind: 'LINE' | 'ADAPTATION';
  readonly itemId: string;
  readonly onClose: () => void;
}

/** All fields of an item, or those of an inherited one that a station may tighten. */
export function FieldsDrawer({ kind, itemId, onClose }: FieldsDrawerProps) {
  const say = useTexts(menuTexts);
  const isPhone = useIsPhone();
  const { content: menu, inherited, edit, store, problems, lookup, locale, keyOf } = useEditor();
  const [looser, setLooser] = useState<Readonly<Partial<Record<ItemField, string>>>>({});
  const above =
    inherited === null ? undefined : linesAbove(inherited).find((one) => one.line.itemId === itemId)?.line.content;
  const adaptation = menu.adaptations.find((one) => one.itemId === itemId);
  const own = menu.lines.find((line) => line.itemId === itemId)?.content;
  const content: ItemContent | undefined =
    kind === 'LINE' ? own : above === undefined ? undefined : ({ ...above, ...adaptation?.changes } as ItemContent);
  if (content === undefined) return null;
  const typingAs = (typing: string | undefined): readonly string[] =>
    typing === undefined ? [] : [`${kind}:${keyOf(itemId)}/${typing}`];
  const set = <F extends ItemField>(field: F, value: ItemContent[F], typing?: string): readonly string[] => {
    const [typed] = typingAs(typing);
    if (kind === 'LINE') return edit([{ kind: 'SET_LINE', itemId, fields: { [field]: value } }], typed);
    if (!isLocal(field) || above === undefined) return [];
    // Nobody loosens what holds above: it is said while one types, and nothing of it is saved.
    const why = whyLooser(field, above[field], value, lookup, locale);
    setLooser((before) => ({ ...before, [field]: why ?? undefined }));
    if (why !== null) return [];
    return edit([{ kind: 'SET_ADAPTATION', itemId, changes: { [field]: value }, clear: [] }], typed);
  };
  return (
    <Drawer open size={isPhone ? '100%' : 560} title={content.name} onClose={onClose} mask={false}>
      {groups.map(([title, fields]) => {
        const shown = kind === 'LINE' ? fields : fields.filter(isLocal);
        if (shown.length === 0) return null;
        return (
          <section key={title} className="dd-field-group" aria-label={say(title)}>
            <h3>{say(title)}</h3>
            {shown.map((field) => {
              const label = itemFieldNames[field][locale === 'en' ? 'en' : 'zh'];
              const isOwn = isLocal(field) && adaptation?.changes[field] !== undefined;
              const said = [
                ...(looser[field] === undefined ? [] : [looser[field]]),
                ...problemsAt(problems, kind, itemId, field).map(shortMessage),
              ];
              return (
                <div key={field} className="dd-field" data-anchor={`${kind}:${keyOf(itemId)}/${field}`}>
                  <span className="dd-field-name" aria-hidden>
                    {label}
                    {kind === 'ADAPTATION' && isOwn ? <span className="dd-badge">{say('setHere')}</span> : null}
                  </span>
                  <FieldInput field={field} label={label} content={content} set={set} onDone={store.endTyping} />
                  {kind === 'ADAPTATION' && isOwn && above !== undefined ? (
                    <span className="dd-inline dd-small dd-muted">
                      {say('aboveSays', { value: fieldValueText(field, above[field], lookup, locale) })}
                      <Button
                        size="small"
                        type="link"
                        onClick={() => edit([{ kind: 'SET_ADAPTATION', itemId, changes: {}, clear: [field] }])}
                      >
                        {say('asAbove')}
                      </Button>
                    </span>
                  ) : null}
                  <CellProblems problems={said} />
                  <ConflictsOf kind={kind} id={itemId} field={field} />
                </div>
              );
            })}
          </section>
        );
      })}
    </Drawer>
  );
}
