import { useState } from 'react';
import { readTypedNumber } from '../../../../core/basics/read-typed-number.ts';
import { minorDigitsOf } from '../../../../core/mobility/currency.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

/** What was typed in the smallest unit of the currency; `undefined` for what is no such amount. */
const readAmount = (typed: string, digits: number): number | undefined => {
  const amount = readTypedNumber(typed);
  if (amount === undefined || Number.isNaN(amount)) return undefined;
  const minor = amount * 10 ** digits;
  const whole = Math.round(minor);
  return Math.abs(minor - whole) < 1e-6 && Number.isSafeInteger(whole) ? whole : undefined;
};

/** An amount as it is written in its currency; what cannot be read stays in the box, says so, and is kept as 0. */
export const MoneyField = ({
  id,
  label,
  error,
  amount,
  currency,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  /** In the smallest unit. */
  readonly amount: number;
  readonly currency: string;
  readonly onChange: (amount: number) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const digits = minorDigitsOf(currency);
  const [typed, setTyped] = useState(() => {
    if (amount === 0) return '';
    const plain = String(amount / 10 ** digits);
    return locale === 'en' ? plain : plain.replace('.', ',');
  });
  const isWrong = typed.trim() !== '' && readAmount(typed, digits) === undefined;
  return (
    <NumberField
      id={id}
      label={label}
      error={isWrong ? say('agreement.edit.amount-wrong', { digits }) : error}
      value={typed}
      onChange={(written) => {
        setTyped(written);
        onChange(readAmount(written, digits) ?? 0);
      }}
    />
  );
};
