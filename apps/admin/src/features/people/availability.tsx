import { Checkbox } from 'antd';
import type { HalfDay } from '../../graphql/generated/graphql';
import { useTexts } from '../../ui/texts';
import { halfDayWords } from '../../ui/words';
import { peopleTexts } from './texts';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const halfDays = ['MORNING', 'AFTERNOON', 'EVENING'] as const satisfies readonly HalfDay[];

/** A half day of the week, as the server counts them: Monday is 1. */
export interface Slot {
  readonly weekday: number;
  readonly halfDay: HalfDay;
}

const same = (a: Slot, b: Slot): boolean => a.weekday === b.weekday && a.halfDay === b.halfDay;

interface AvailabilityProps {
  readonly value?: readonly Slot[];
  /** Without it the week is only shown. */
  readonly onChange?: (slots: readonly Slot[]) => void;
}

/** The week as a small table of half days. */
export function Availability({ value = [], onChange }: AvailabilityProps) {
  const say = useTexts(peopleTexts);
  const sayHalf = useTexts(halfDayWords);
  const toggle = (slot: Slot): void =>
    onChange?.(value.some((each) => same(each, slot)) ? value.filter((each) => !same(each, slot)) : [...value, slot]);
  return (
    // On a narrow screen with large text the week scrolls; a keyboard must be able to do that too.
    <div className="dd-table-box" role="group" aria-label={say('availability')} tabIndex={onChange ? -1 : 0}>
      <table className="dd-week" aria-label={say('availability')}>
        <thead>
          <tr>
            <td />
            {weekdays.map((day) => (
              <th key={day} scope="col">
                {say(`day${day}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {halfDays.map((halfDay) => (
            <tr key={halfDay}>
              <th scope="row">{sayHalf(halfDay)}</th>
              {weekdays.map((weekday) => {
                const slot = { weekday, halfDay };
                const chosen = value.some((each) => same(each, slot));
                return (
                  <td key={weekday} data-chosen={chosen || undefined}>
                    {onChange ? (
                      <Checkbox
                        aria-label={`${say(`day${weekday}`)} ${sayHalf(halfDay)}`}
                        checked={chosen}
                        onChange={() => toggle(slot)}
                      />
                    ) : chosen ? (
                      <span role="img" aria-label={say('available')}>
                        ✓
                      </span>
                    ) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
