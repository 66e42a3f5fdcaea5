import { useEffect, useState } from 'react';

/** The value once it has rested: what is typed is searched when the fingers pause. */
export function useDebounced<Value>(value: Value, restMs = 250): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return rested;
}
