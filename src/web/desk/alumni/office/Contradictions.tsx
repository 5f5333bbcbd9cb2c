import type { AlumnusView } from '../../../../contract/alumni.ts';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { outcomeName } from '../outcome-name.ts';

/** Which sources say different things of which days, the stronger first; nothing where none do. */
export const Contradictions = ({ of }: { readonly of: Pick<AlumnusView, 'contradictions' | 'outcomes'> }) => {
  const locale = useLocale();
  const say = useSay();
  if (of.contradictions.length === 0) return undefined;
  const nameOf = (id: string): string => {
    const outcome = of.outcomes.find((one) => one.id === id);
    return outcome === undefined
      ? id
      : `${outcomeName(outcome, locale, say)} (${say(`obligation.evidence.${outcome.evidence}`)})`;
  };
  return (
    <Notice>
      <h3 className="notice-title">{say('alumni-desk.case.conflict')}</h3>
      {of.contradictions.map(({ strongerId, weakerId, from, to }) => (
        <p key={`${strongerId} ${weakerId}`}>
          {say('alumni-desk.case.conflict-what', {
            from: formatDate(from, locale),
            to: formatDate(to, locale),
            stronger: nameOf(strongerId),
            weaker: nameOf(weakerId),
          })}
        </p>
      ))}
    </Notice>
  );
};
