import { useState } from 'react';
import { readDateParts, type DateParts } from '../../../core/basics/read-date-parts.ts';
import { useSay } from '../use-say.ts';
import { dateParts } from './date-parts.ts';

const dayIn = (parts: DateParts): string => {
  const read = readDateParts(parts);
  return read.ok ? read.value : '';
};

/** The two days between which a list is narrowed, as they are typed: `days` are ISO dates or empty, `faults` say which is no day. */
export const useDaySpan = (search: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}) => {
  const say = useSay();
  const [from, setFrom] = useState<DateParts>(() => dateParts(search.from));
  const [to, setTo] = useState<DateParts>(() => dateParts(search.to));
  const faultOf = (parts: DateParts): string | undefined => {
    const read = readDateParts(parts);
    return read.ok || read.refusal.code === 'missing' ? undefined : say('journal.filter.date-wrong');
  };
  return {
    days: { from: dayIn(from), to: dayIn(to) },
    faults: { from: faultOf(from), to: faultOf(to) },
    from: { id: 'from', value: from, onChange: setFrom },
    to: { id: 'to', value: to, onChange: setTo },
  } as const;
};
