import { useState } from 'react';

/** The value, or where it is gone the one that was there last. */
export function useLast<Value extends object>(value: Value | null | undefined): Value | null {
  const [last, setLast] = useState<Value | null>(value ?? null);
  if (value && value !== last) setLast(value);
  return value ?? last;
}
