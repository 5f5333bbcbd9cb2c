import { useState } from 'react';
import type { Locale } from '../../../core/basics/locale.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** `3,42` and `3.42` are one number; anything else is none. Range: 0 to 100. */
const readNumber = (typed: string): number | null => {
  const plain = typed.replaceAll(/\s/g, '').replace(',', '.');
  return /^\d{1,3}(?:\.\d{1,4})?$/.test(plain) && Number(plain) <= 100 ? Number(plain) : null;
};

/** As the reader writes it: the hint beside the box does too. */
const writtenNumber = (value: number, locale: Locale): string =>
  locale === 'en' ? String(value) : String(value).replace('.', ',');

/** A number of a draft: what cannot be read stays in the box, says so, and is kept as no number. */
export const DraftNumber = ({
  id,
  error,
  value,
  onChange,
  ...rest
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}) => {
  const say = useSay();
  const locale = useLocale();
  const [typed, setTyped] = useState(value === null ? '' : writtenNumber(value, locale));
  const isWrong = typed.trim() !== '' && !/^[\d\s.,]*[.,]$/.test(typed) && readNumber(typed) === null;
  return (
    <TextField
      {...rest}
      id={id}
      name={id}
      inputMode="decimal"
      value={typed}
      error={isWrong ? say('application.form.not-a-number') : error}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(readNumber(event.currentTarget.value));
      }}
    />
  );
};
