import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useSettings } from './settings';

const wire = 'YYYY-MM-DD';

interface DayInputProps {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (day: string | null) => void;
}

/** A calendar day; the form holds it as the API writes it, the reader sees 2026年11月22日. */
export function DayInput({ id, value, onChange }: DayInputProps) {
  const { language } = useSettings();
  return (
    <DatePicker
      {...(id ? { id } : {})}
      className="dd-day-input"
      format={language === 'en' ? 'D MMM YYYY' : 'YYYY年M月D日'}
      value={value ? dayjs(value, wire) : null}
      onChange={(day) => onChange?.(day ? day.format(wire) : null)}
    />
  );
}
