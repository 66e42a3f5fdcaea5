import SearchOutlined from '@ant-design/icons/SearchOutlined';
import { Input, type InputRef } from 'antd';
import { useRef } from 'react';
import { useKeys } from '../../ui/shortcuts';
import { useTexts } from '../../ui/texts';
import { stationTexts } from './texts';

interface StationSearchProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** The search box of the tree; `/` leads to it. */
export function StationSearch({ value, onChange }: StationSearchProps) {
  const say = useTexts(stationTexts);
  const input = useRef<InputRef>(null);
  useKeys({ '/': () => input.current?.focus() });
  return (
    <Input
      ref={input}
      type="search"
      allowClear
      prefix={<SearchOutlined aria-hidden />}
      aria-label={say('search')}
      placeholder={say('searchPlaceholder')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChange('');
      }}
    />
  );
}
