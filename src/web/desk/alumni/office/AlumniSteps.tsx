import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listFollowUps, listOutcomeCases } from '../../../../contract/alumni.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

/** What a university's office does next about its alumni: documents to look at, sources that differ, letters that came back. */
export const AlumniSteps = ({ institutionId }: { readonly institutionId: string }) => {
  const locale = useLocale();
  const say = useSay();
  const params = { institutionId };
  const cases = useQuery(queryOf(listOutcomeCases, { params })).data?.cases ?? [];
  const counts = useQuery(queryOf(listFollowUps, { params, query: { size: 1 } })).data?.counts;
  const ofCases = `${deskPaths.outcomeCases(locale)}?at=${institutionId}`;
  const steps = [
    {
      name: 'to-check',
      count: cases.filter(({ outcomes }) => outcomes.some(({ status }) => status === 'to-check')).length,
      to: ofCases,
    },
    {
      name: 'contradictions',
      count: cases.filter(({ contradictions }) => contradictions.length > 0).length,
      to: ofCases,
    },
    {
      name: 'bounced',
      count: counts?.bounced ?? 0,
      to: `${deskPaths.alumni(locale)}?status=bounced&at=${institutionId}`,
    },
  ] as const;
  return steps
    .filter(({ count }) => count > 0)
    .map(({ name, count, to }) => (
      <li key={name}>
        <Link to={to}>{say(`alumni-desk.steps.${name}`, { count, shown: formatNumber(count, locale) })}</Link>
        <p>{say(`alumni-desk.steps.${name}-advice`)}</p>
      </li>
    ));
};
