import { useState } from 'react';
import { readDateParts, type DateParts } from '../../../core/basics/read-date-parts.ts';
import { DateField } from '../../ui/DateField.tsx';
import { dateParts } from '../journal/date-parts.ts';
import { useSay } from '../use-say.ts';

/** A date of a draft: what is no day of the calendar stays in the boxes, says so, and is kept as no date. */
export const DraftDate = ({
  error,
  value,
  onChange,
  ...rest
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}) => {
  const say = useSay();
  const [parts, setParts] = useState<DateParts>(() => dateParts(value));
  const read = readDateParts(parts);
  const isWrong = !read.ok && read.refusal.code === 'wrong' && parts.year.trim().length >= 4;
  return (
    <DateField
      {...rest}
      error={isWrong ? say('application.form.date-wrong') : error}
      value={parts}
      onChange={(typed) => {
        setParts(typed);
        const date = readDateParts(typed);
        onChange(date.ok ? date.value : null);
      }}
    />
  );
};
