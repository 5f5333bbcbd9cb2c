import { Autocomplete } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { listHosts, type HostView } from '../../../contract/programme.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { fieldProps } from '../../ui/field-props.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

const shortest = 2;
const quiet = 300;

/** A host institution: found by a part of its name, or written out where the list does not have it. */
export const HostField = ({
  id,
  error,
  value,
  countryName,
  isAdmitted,
  onWrite,
  onChoose,
}: {
  readonly id: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly countryName: (code: string) => string;
  /** Whether the call takes it. */
  readonly isAdmitted: (host: HostView) => boolean;
  readonly onWrite: (name: string) => void;
  readonly onChoose: (host: HostView) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setWanted(value.trim()), quiet);
    return () => clearTimeout(timer);
  }, [value]);
  const [isOpen, setOpen] = useState(false);
  const search = useQuery({
    ...queryOf(listHosts, { query: { name: wanted.slice(0, 100) } }),
    enabled: isOpen && wanted.length >= shortest,
  });
  const hosts = (search.data?.hosts ?? []).filter(isAdmitted).slice(0, 20);
  const labelOf = ({ name, country }: HostView) => `${name}, ${countryName(country)}`;
  const labels = [...new Set(hosts.map(labelOf))];
  const count = labels.length;
  return (
    <div>
      <Autocomplete
        {...fieldProps(error)}
        id={id}
        name={id}
        label={say('application.form.host')}
        description={say('application.hint.host')}
        data={labels}
        // The server has searched already.
        filter={({ options }) => options}
        value={value}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={(typed) => {
          const host = hosts.find((candidate) => labelOf(candidate) === typed);
          if (host === undefined) onWrite(typed);
          else onChoose(host);
        }}
      />
      <p className="unseen" aria-live="polite">
        {isOpen && search.data !== undefined && wanted.length >= shortest
          ? count === 0
            ? say('application.choice.not-found')
            : say('application.choice.found', { count, shown: formatNumber(count, locale) })
          : ''}
      </p>
    </div>
  );
};
