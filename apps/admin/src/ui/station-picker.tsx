import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { useState } from 'react';
import { PickedStationDocument, PickStationsDocument } from '../graphql/generated/graphql';
import { useDebounced } from './debounced';
import { useTexts } from './texts';
import { uiTexts } from './ui-texts';

interface StationPickerProps {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly onChange?: (stationId: string | undefined) => void;
  readonly label?: string;
  readonly allowClear?: boolean;
}

/** Finds a station on the server by name, pinyin, initials or code; never a list of thousands in the browser. */
export function StationPicker({ id, value, onChange, label, allowClear = true }: StationPickerProps) {
  const say = useTexts(uiTexts);
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState(false);
  const text = useDebounced(typed.trim());
  const found = useQuery(PickStationsDocument, {
    variables: { text: text === '' ? null : text, first: 20 },
    skip: !opened,
    fetchPolicy: 'cache-first',
  });
  const picked = useQuery(PickedStationDocument, {
    variables: { id: value ?? '' },
    skip: value === undefined,
    fetchPolicy: 'cache-first',
  });
  const options = (found.data ?? found.previousData)?.stations.nodes.map((station) => ({
    value: station.id,
    label: station.name,
    path: station.ancestors.map(({ name }) => name).join(' / '),
  }));
  const chosen =
    value !== undefined && !options?.some((option) => option.value === value)
      ? [{ value, label: picked.data?.station?.name ?? '…', path: '' }]
      : [];
  return (
    <Select
      {...(id ? { id } : {})}
      aria-label={label}
      className="dd-station-picker"
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear={allowClear}
      placeholder={say('pickStation')}
      value={value ?? null}
      loading={found.loading && opened}
      notFoundContent={found.loading ? null : say('noStation')}
      options={[...chosen, ...(options ?? [])]}
      optionRender={({ data }) => (
        <div>
          <div>{data.label}</div>
          {data.path ? <div className="dd-muted dd-small">{data.path}</div> : null}
        </div>
      )}
      onOpenChange={(open) => setOpened((before) => before || open)}
      onChange={(next: string | null | undefined) => {
        setTyped('');
        onChange?.(next ?? undefined);
      }}
    />
  );
}
