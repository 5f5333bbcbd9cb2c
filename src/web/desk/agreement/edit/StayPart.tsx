import { countries } from '../../../countries.ts';
import { DraftDate } from '../../draft/DraftDate.tsx';
import { DraftSelect } from '../../draft/DraftSelect.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import type { PartProps } from './part-props.ts';

/** From when to when, and in which country. */
export const StayPart = ({ content: { plannedStart, plannedEnd, country }, set, faultOf }: PartProps) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <>
      <DraftDate
        id="plannedStart"
        label={say('agreement.stay.from')}
        error={faultOf('plannedStart')}
        value={plannedStart}
        onChange={(day) => set({ plannedStart: day })}
      />
      <DraftDate
        id="plannedEnd"
        label={say('agreement.stay.to')}
        error={faultOf('plannedEnd')}
        value={plannedEnd}
        onChange={(day) => set({ plannedEnd: day })}
      />
      <DraftSelect
        id="country"
        label={say('agreement.stay.country')}
        error={faultOf('country')}
        value={country}
        onChange={(code) => set({ country: code })}
        options={countries.list(locale)}
      />
    </>
  );
};
