import { TextField } from '../../../ui/TextField.tsx';
import { useSay } from '../../use-say.ts';

/** A list of texts, one a line; blank lines fall away when it is saved, so that typing is not disturbed. */
export const LinesField = ({
  id,
  label,
  hint,
  value,
  onChange,
  error,
  lines = 4,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly error?: string | undefined;
  readonly lines?: number;
}) => {
  const say = useSay();
  return (
    <TextField
      id={id}
      name={id}
      error={error}
      label={label}
      hint={hint ?? say('study-desk.lines-hint')}
      lines={Math.min(20, Math.max(lines, value.length + 1))}
      value={value.join('\n')}
      onChange={(event) =>
        onChange(event.currentTarget.value === '' ? [] : event.currentTarget.value.split('\n'))
      }
    />
  );
};
