import { useSuspenseQuery } from '@tanstack/react-query';
import { readEpvoFigures } from '../../../contract/epvo.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { Facts } from '../../ui/Facts.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { Outcomes } from './Outcomes.tsx';

/** Whom the EPVO counts in VP-27, and what it says became of graduates. Asked for by itself: all of the copy is looked through for it. */
export const EpvoFigures = ({ institutionId }: { readonly institutionId: string }) => {
  const locale = useLocale();
  const say = useSay();
  const { vp27, outcomes } = useSuspenseQuery(queryOf(readEpvoFigures, { params: { institutionId } })).data;
  const number = (count: number) => formatNumber(count, locale);
  return (
    <>
      <section aria-labelledby="vp27">
        <h2 id="vp27">{say('epvo.vp27')}</h2>
        <Facts
          rows={[
            {
              title: say('epvo.vp27.epvo'),
              value: vp27.inEpvo === null ? say('epvo.vp27.unread') : number(vp27.inEpvo),
            },
            { title: say('epvo.vp27.stays'), value: number(vp27.stays) },
            { title: say('epvo.vp27.joined'), value: number(vp27.joined) },
          ]}
        />
      </section>
      <Outcomes outcomes={outcomes} />
    </>
  );
};
