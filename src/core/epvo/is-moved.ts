import { frameFields, type EpvoRow } from './epvo-row.ts';
import { sameValue } from './same-value.ts';

/** Whether the EPVO has a row otherwise than when it was read, so that what was built from it would undo what others did. */
export const isMoved = (before: EpvoRow | null, now: EpvoRow | null): boolean => {
  if (before === null || now === null) return before !== now;
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  // Of the service itself, and of every row.
  for (const name of ['modified', ...frameFields]) names.delete(name);
  return [...names].some((name) => !sameValue(before[name] ?? null, now[name] ?? null));
};
