import { TextInput } from '@mantine/core';
import type { DateParts } from '../../core/basics/read-date-parts.ts';
import { useSay } from '../desk/use-say.ts';

const parts = ['day', 'month', 'year'] as const;

/** A date in three boxes: typed faster than found in a calendar, and the same on every device. The first box carries the field's id. */
export const DateField = ({
  id,
  label,
  hint,
  error,
  value,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly value: DateParts;
  readonly onChange: (value: DateParts) => void;
}) => {
  const say = useSay();
  const about = [hint === undefined ? [] : [`${id}-hint`], error === undefined ? [] : [`${id}-fault`]].flat();
  return (
    <fieldset
      className={error === undefined ? 'date-field' : 'date-field field-faulty'}
      {...(about.length === 0 ? {} : { 'aria-describedby': about.join(' ') })}
    >
      <legend className="field-label">{label}</legend>
      {hint === undefined ? undefined : (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error === undefined ? undefined : (
        <p className="field-fault" id={`${id}-fault`}>
          {error}
        </p>
      )}
      <div className="date-boxes">
        {parts.map((part, index) => (
          <TextInput
            key={part}
            id={index === 0 ? id : `${id}-${part}`}
            label={say(`desk.date.${part}`)}
            size="md"
            inputMode="numeric"
            value={value[part]}
            error={error !== undefined}
            onChange={(event) => onChange({ ...value, [part]: event.currentTarget.value })}
          />
        ))}
      </div>
    </fieldset>
  );
};
