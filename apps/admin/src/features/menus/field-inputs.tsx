import {
  capacityPeriods,
  confidentialities,
  type ItemContent,
  type ItemField,
  itemRanges,
  keyFieldKinds,
  menuTextLimits,
  ordererKinds,
  ordererLabel,
  serviceMethods,
  urgencies,
} from '@diandan/domain/catalog';
import { Checkbox, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../../ui/texts';
import { methodWords, urgencyWords } from '../../ui/words';
import { SelectCell, TextCell } from './cells';
import { useEditor } from './editor-context';
import { FeeCell } from './fee-cell';
import { menuTexts } from './texts';
import type { TermOption } from './use-lookup';

/** How a field of an item is edited. */
export interface FieldInputProps {
  readonly field: ItemField;
  readonly label: string;
  readonly content: ItemContent;
  /** Takes a value; answers in words what is wrong with it. */
  readonly set: <F extends ItemField>(field: F, value: ItemContent[F], typing?: string) => readonly string[];
  readonly onDone: () => void;
}

interface KeysProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly options: readonly TermOption[];
  readonly onChange: (keys: string[]) => void;
  readonly isFree?: boolean;
}

function KeysInput({ label, value, options, onChange, isFree = false }: KeysProps) {
  return (
    <Select
      mode={isFree ? 'tags' : 'multiple'}
      aria-label={label}
      value={[...value]}
      options={options.map(({ key, name }) => ({ value: key, label: name }))}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={(keys: string[]) => onChange(keys)}
    />
  );
}

const wholeOrNull = (text: string): number | null | undefined =>
  text.trim() === '' ? null : /^\d{1,7}$/.test(text.trim()) ? Number(text) : undefined;

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="dd-labelled">
      <span aria-hidden>{label}</span>
      {children}
    </div>
  );
}

function EligibilityInput({ content, set, onDone }: FieldInputProps) {
  const say = useTexts(menuTexts);
  const { terms } = useEditor();
  const { eligibility } = content;
  const age = (which: 'minAge' | 'maxAge') => (
    <Labelled label={say(which)}>
      <TextCell
        label={say(which)}
        kind="number"
        value={eligibility[which] === null ? '' : String(eligibility[which])}
        commit={(text) => {
          const years = wholeOrNull(text);
          if (years === undefined) return [say('issue_NOT_INTEGER')];
          return set('eligibility', { ...eligibility, [which]: years }, which);
        }}
        onDone={onDone}
      />
    </Labelled>
  );
  const keys = (
    which: 'excludedCategoryKeys' | 'householdKeys' | 'placeCodes' | 'excludedPlaceCodes',
    label: string,
    options: readonly TermOption[],
    isFree = false,
  ) => (
    <Labelled label={label}>
      <KeysInput
        label={label}
        value={eligibility[which]}
        options={options}
        isFree={isFree}
        onChange={(chosen) => set('eligibility', { ...eligibility, [which]: chosen })}
      />
    </Labelled>
  );
  return (
    <div className="dd-subfields">
      {age('minAge')}
      {age('maxAge')}
      {keys('excludedCategoryKeys', say('excluded'), terms.CLIENT_CATEGORY)}
      {keys('householdKeys', say('households'), terms.HOUSEHOLD)}
      {keys('placeCodes', say('places'), [], true)}
      {keys('excludedPlaceCodes', say('placesExcluded'), [], true)}
    </div>
  );
}

function HoursInput({ content, set, onDone }: FieldInputProps) {
  const say = useTexts(menuTexts);
  const sayUrgency = useTexts(urgencyWords);
  const { hours } = content;
  return (
    <div className="dd-subfields">
      {urgencies.flatMap((urgency) =>
        (['respond', 'complete'] as const).map((step) => {
          const label = say(step, { urgency: sayUrgency(urgency) });
          const value = hours[urgency][step];
          return (
            <Labelled key={`${urgency}-${step}`} label={label}>
              <TextCell
                label={label}
                kind="number"
                value={value === null ? '' : String(value)}
                commit={(text) => {
                  const next = wholeOrNull(text);
                  if (next === undefined || (next === null && step === 'respond')) return [say('issue_NOT_INTEGER')];
                  const changed = { ...hours, [urgency]: { ...hours[urgency], [step]: next } };
                  return set('hours', changed, `${urgency}-${step}`);
                }}
                onDone={onDone}
              />
            </Labelled>
          );
        }),
      )}
    </div>
  );
}

function CapacityInput({ content, set, onDone }: FieldInputProps) {
  const say = useTexts(menuTexts);
  const { capacity } = content;
  return (
    <div className="dd-subfields">
      <Checkbox
        checked={capacity !== null}
        onChange={(event) =>
          set('capacity', event.target.checked ? { amount: 10, period: 'WEEK', hasWaitingList: true } : null)
        }
      >
        {say('limited')}
      </Checkbox>
      {capacity === null ? null : (
        <>
          <Labelled label={say('capacityAmount')}>
            <TextCell
              label={say('capacityAmount')}
              kind="number"
              value={String(capacity.amount)}
              commit={(text) => {
                const amount = wholeOrNull(text);
                if (typeof amount !== 'number') return [say('issue_NOT_INTEGER')];
                return set('capacity', { ...capacity, amount }, 'amount');
              }}
              onDone={onDone}
            />
          </Labelled>
          <Labelled label={say('period')}>
            <SelectCell
              label={say('period')}
              value={capacity.period}
              options={capacityPeriods.map((period) => ({ value: period, label: say(period) }))}
              onChange={(chosen) => {
                const period = capacityPeriods.find((one) => one === chosen);
                if (period) set('capacity', { ...capacity, period });
              }}
            />
          </Labelled>
          <Checkbox
            checked={capacity.hasWaitingList}
            onChange={(event) => set('capacity', { ...capacity, hasWaitingList: event.target.checked })}
          >
            {say('waitingList')}
          </Checkbox>
        </>
      )}
    </div>
  );
}

const longTexts = ['summary', 'summaryEn', 'plainSummary', 'note'] as const;
const texts = ['name', 'nameEn'] as const;
const numbers = ['durationMinutes', 'workersNeeded'] as const;
const flags = ['isIllustrative', 'needsSafeguarding', 'needsVerification', 'canBeReopened'] as const;
const isOneOf = <T extends string>(list: readonly T[], field: string): field is T =>
  (list as readonly string[]).includes(field);

/** The input of one field, by what the field is. */
export function FieldInput(props: FieldInputProps) {
  const { field, label, content, set, onDone } = props;
  const say = useTexts(menuTexts);
  const sayMethod = useTexts(methodWords);
  const { terms, locale } = useEditor();
  if (isOneOf(longTexts, field)) {
    return (
      <textarea
        className="dd-cell-input"
        aria-label={label}
        rows={3}
        maxLength={menuTextLimits.summary}
        value={content[field] ?? ''}
        onChange={(event) => set(field, event.target.value === '' ? null : event.target.value, field)}
        onBlur={onDone}
      />
    );
  }
  if (isOneOf(texts, field)) {
    return (
      <TextCell
        label={label}
        value={content[field] ?? ''}
        commit={(text) => (field === 'name' ? set(field, text, field) : set(field, text === '' ? null : text, field))}
        onDone={onDone}
      />
    );
  }
  if (isOneOf(numbers, field)) {
    const { min, max } = itemRanges[field];
    return (
      <TextCell
        label={label}
        kind="number"
        placeholder={`${min}–${max}`}
        value={String(content[field])}
        commit={(text) => {
          const number = wholeOrNull(text);
          return typeof number === 'number' ? set(field, number, field) : [say('issue_NOT_INTEGER')];
        }}
        onDone={onDone}
      />
    );
  }
  if (isOneOf(flags, field)) {
    return (
      <Checkbox checked={content[field]} onChange={(event) => set(field, event.target.checked)}>
        {label}
      </Checkbox>
    );
  }
  switch (field) {
    case 'fee':
      return (
        <FeeCell
          name={label}
          fee={content.fee}
          set={(fee, typing) => set('fee', fee, typing)}
          onDone={onDone}
          problems={[]}
        />
      );
    case 'eligibility':
      return <EligibilityInput {...props} />;
    case 'hours':
      return <HoursInput {...props} />;
    case 'capacity':
      return <CapacityInput {...props} />;
    case 'method':
      return (
        <SelectCell
          label={label}
          value={content.method}
          options={serviceMethods.map((one) => ({ value: one, label: sayMethod(one) }))}
          onChange={(chosen) => {
            const method = serviceMethods.find((one) => one === chosen);
            if (method) set('method', method);
          }}
        />
      );
    case 'confidentiality':
      return (
        <SelectCell
          label={label}
          value={content.confidentiality}
          options={confidentialities.map((one) => ({ value: one, label: say(one) }))}
          onChange={(chosen) => {
            const next = confidentialities.find((one) => one === chosen);
            if (next) set('confidentiality', next);
          }}
        />
      );
    case 'orderableBy':
      return (
        <Select
          mode="multiple"
          aria-label={label}
          value={[...content.orderableBy]}
          options={ordererKinds.map((kind) => ({ value: kind, label: ordererLabel(kind, locale) }))}
          onChange={(kinds) =>
            set(
              'orderableBy',
              ordererKinds.filter((kind) => kinds.includes(kind)),
            )
          }
        />
      );
    default:
      return (
        <KeysInput
          label={label}
          value={content[field]}
          options={terms[keyFieldKinds[field]]}
          onChange={(keys) => set(field, keys)}
        />
      );
  }
}
