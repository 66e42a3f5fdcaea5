import { useState } from 'react';
import { useTexts } from '../../texts/use-texts';
import { ChildDivisionsDocument } from '../../graphql/generated/menu-operations';
import { useQuery } from '../../graphql/use-query';
import { SelectField } from '../../ui/field';

interface PlaceChooserProps {
  /** Told the code of the smallest place chosen so far; empty when none is. */
  readonly onPlace: (code: string) => void;
}

/** Province, prefecture, county, township: each chooser appears when the one above it is answered. */
export function PlaceChooser({ onPlace }: PlaceChooserProps) {
  const { t } = useTexts();
  const [codes, setCodes] = useState<readonly string[]>([]);
  const labels = t('stations.level', { returnObjects: true });
  const choose = (level: number, code: string) => {
    const next = [...codes.slice(0, level), ...(code === '' ? [] : [code])];
    setCodes(next);
    onPlace(next.at(-1) ?? '');
  };
  return (
    <>
      {labels.slice(0, codes.length + 1).map((label, level) => (
        <Level
          key={`${level} ${codes[level - 1] ?? ''}`}
          label={label}
          parentCode={codes[level - 1] ?? null}
          value={codes[level] ?? ''}
          onChoose={(code) => choose(level, code)}
        />
      ))}
    </>
  );
}

interface LevelProps {
  readonly label: string;
  readonly parentCode: string | null;
  readonly value: string;
  readonly onChoose: (code: string) => void;
}

function Level({ label, parentCode, value, onChoose }: LevelProps) {
  const { t } = useTexts();
  const { data } = useQuery(ChildDivisionsDocument, { parentCode });
  if (data === null || data.divisions.nodes.length === 0) return null;
  return (
    <SelectField label={label} value={value} onChange={(event) => onChoose(event.target.value)}>
      <option value="">{t('stations.choose')}</option>
      {data.divisions.nodes.map((division) => (
        <option key={division.id} value={division.code}>
          {division.name}
        </option>
      ))}
    </SelectField>
  );
}
