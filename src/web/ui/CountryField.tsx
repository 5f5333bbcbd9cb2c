import { useState } from 'react';
import { countries } from '../countries.ts';
import { useLocale } from '../desk/use-locale.ts';
import { useSay } from '../desk/use-say.ts';
import { TextField } from './TextField.tsx';

/** Several countries: the chosen ones by name, and all of them to tick, narrowed by what is typed. */
export const CountryField = ({
  id,
  label,
  error,
  value,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [part, setPart] = useState('');
  const wanted = part.trim().toLocaleLowerCase(locale);
  const shown = countries
    .list(locale)
    .filter(({ label: name }) => name.toLocaleLowerCase(locale).includes(wanted));
  const chosen = countries.list(locale).filter(({ value: code }) => value.includes(code));
  return (
    <div className={error === undefined ? 'countries' : 'countries field-faulty'}>
      <p className="field-label" id={`${id}-label`}>
        {label}
      </p>
      {error === undefined ? undefined : <p className="field-fault">{error}</p>}
      <p>
        {chosen.length === 0
          ? say('office.countries.none')
          : chosen.map(({ label: name }) => name).join(', ')}
      </p>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary id={id} aria-describedby={`${id}-label`}>
          {say('office.countries.choose')}
        </summary>
        {isOpen ? (
          <>
            <TextField
              id={`${id}-part`}
              name={`${id}-part`}
              error={undefined}
              label={say('office.countries.part')}
              value={part}
              onChange={(event) => setPart(event.currentTarget.value)}
            />
            <fieldset className="ticks" aria-labelledby={`${id}-label`}>
              {shown.map(({ value: code, label: name }) => (
                <label key={code}>
                  <input
                    type="checkbox"
                    checked={value.includes(code)}
                    onChange={(event) =>
                      onChange(
                        event.currentTarget.checked
                          ? [...value, code]
                          : value.filter((other) => other !== code),
                      )
                    }
                  />
                  {name}
                </label>
              ))}
            </fieldset>
          </>
        ) : undefined}
      </details>
    </div>
  );
};
