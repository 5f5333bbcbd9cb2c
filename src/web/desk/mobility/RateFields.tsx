import type { DateParts } from '../../../core/basics/read-date-parts.ts';
import { DateField } from '../../ui/DateField.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { useSay } from '../use-say.ts';

/** The rate of a foreign currency with the day it is of. */
export const RateFields = ({
  currency,
  rate,
  onRate,
  rateFault,
  day,
  onDay,
  dayFault,
}: {
  readonly currency: string;
  readonly rate: string;
  readonly onRate: (rate: string) => void;
  readonly rateFault: string | undefined;
  readonly day: DateParts;
  readonly onDay: (day: DateParts) => void;
  readonly dayFault: string | undefined;
}) => {
  const say = useSay();
  return (
    <>
      <NumberField
        id="rate"
        label={say('stay.cost.rate', { currency })}
        hint={say('stay.cost.rate.hint')}
        error={rateFault}
        value={rate}
        onChange={onRate}
      />
      <DateField id="rateOn" label={say('stay.cost.rate-on')} error={dayFault} value={day} onChange={onDay} />
    </>
  );
};
