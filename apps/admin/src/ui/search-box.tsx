import SearchOutlined from '@ant-design/icons/SearchOutlined';
import { Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useKeys } from './shortcuts';

interface SearchBoxProps {
  readonly label: string;
  readonly placeholder?: string;
  /** What stands in the address. */
  readonly value: string | undefined;
  readonly onChange: (text: string | undefined) => void;
}

const restMs = 300;

/** A search box whose text lives in the address; `/` leads to it, Escape empties it. */
export function SearchBox({ label, placeholder, value, onChange }: SearchBoxProps) {
  const input = useRef<InputRef>(null);
  const [typed, setTyped] = useState(value ?? '');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const told = useRef(value ?? '');
  useKeys({ '/': () => input.current?.focus() });
  useEffect(() => {
    // The address changed from outside (back button, a chip): the box follows. Our own change comes back unchanged.
    if ((value ?? '') !== told.current) {
      told.current = value ?? '';
      setTyped(value ?? '');
    }
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const tell = (text: string): void => {
    clearTimeout(timer.current);
    told.current = text.trim();
    onChange(told.current === '' ? undefined : told.current);
  };
  const type = (text: string): void => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => tell(text), restMs);
  };
  return (
    <Input
      ref={input}
      type="search"
      allowClear
      prefix={<SearchOutlined aria-hidden />}
      aria-label={label}
      placeholder={placeholder ?? label}
      value={typed}
      onChange={(event) => type(event.target.value)}
      onPressEnter={() => tell(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          setTyped('');
          tell('');
        }
      }}
    />
  );
}
