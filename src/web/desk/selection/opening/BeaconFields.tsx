import { readDateParts } from '../../../../core/basics/read-date-parts.ts';
import { zoneOffset } from '../../../../core/basics/zone-offset.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import { useToday } from '../../use-today.ts';
import type { TypedBeacon } from './opening-form.ts';

/** Which public randomness decides: where, which round, when it becomes known. */
export const BeaconFields = ({
  value,
  onChange,
  faultOf,
}: {
  readonly value: TypedBeacon;
  readonly onChange: (value: TypedBeacon) => void;
  readonly faultOf: (field: string) => string | undefined;
}) => {
  const say = useSay();
  const timeZone = useTimeZone();
  const today = useToday();
  // Some zones have other hours in summer.
  const day = readDateParts(value.day);
  const line = (name: 'source' | 'round') => (
    <TextField
      id={`beacon.${name}`}
      name={`beacon.${name}`}
      error={faultOf(`beacon.${name}`)}
      label={say(`selection.beacon.${name}`)}
      hint={say(`selection.beacon.${name}-hint`)}
      value={value[name]}
      onChange={(event) => onChange({ ...value, [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      {line('source')}
      {line('round')}
      <div className="moment">
        <DateField
          id="beacon.at"
          label={say('selection.beacon.at')}
          hint={say('selection.beacon.at-hint', {
            zone: zoneOffset(`${day.ok ? day.value : today}T12:00:00Z`, timeZone),
          })}
          error={faultOf('beacon.at')}
          value={value.day}
          onChange={(day) => onChange({ ...value, day })}
        />
        <div className="time-box">
          <TextField
            id="beacon-time"
            name="beacon-time"
            error={undefined}
            label={say('programme.call.time')}
            value={value.time}
            onChange={(event) => onChange({ ...value, time: event.currentTarget.value })}
          />
        </div>
      </div>
    </>
  );
};
