import { TextField } from './TextField.tsx';

/** A number as typed; spaces and a comma are understood when it is read. No spinner: a wheel over it must change nothing. */
export const NumberField = ({
  id,
  onChange,
  ...rest
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) => (
  <div className="number-field">
    <TextField
      {...rest}
      id={id}
      name={id}
      inputMode="decimal"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  </div>
);
