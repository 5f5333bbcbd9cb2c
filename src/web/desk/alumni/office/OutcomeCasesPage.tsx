import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listOutcomeCases } from '../../../../contract/alumni.ts';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { queryOf } from '../../query-of.ts';
import { Refused } from '../../refused.ts';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { OutcomeTable } from '../OutcomeTable.tsx';
import { AlumniFrame } from './AlumniFrame.tsx';
import { Contradictions } from './Contradictions.tsx';
import { useFollowUpsSearch } from './use-follow-ups-search.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

/** What waits for a person's judgement: documents to look at, and sources that contradict each other. */
export const OutcomeCasesPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId } = useFollowUpsSearch();
  const { data, error } = useQuery({
    ...queryOf(listOutcomeCases, { params: { institutionId } }),
    enabled: institutionId !== '',
  });
  return (
    <AlumniFrame
      title={say('alumni-desk.cases.title')}
      lead={say('alumni-desk.cases.lead')}
      actions={<ListFileLink list={listOutcomeCases} params={{ institutionId }} />}
    >
      {error instanceof Refused ? <Notice>{refusalSentence(locale, error.refusal)}</Notice> : undefined}
      {data?.cases.length === 0 ? <p className="empty-state">{say('alumni-desk.cases.none')}</p> : undefined}
      {data?.cases.map((one) => (
        <section key={one.alumnusId} aria-labelledby={one.alumnusId}>
          <h2 id={one.alumnusId}>
            <Link to={deskPaths.alumnus(locale, one.institutionId, one.alumnusId)}>{one.participant}</Link>
          </h2>
          <p className="label">
            {one.reference}. {say('alumni-desk.cases.ended', { date: formatDate(one.endedOn, locale) })}
          </p>
          <Contradictions of={one} />
          {one.contradictions.length === 0 ? undefined : (
            <p>
              <Link to={deskPaths.settleOutcomes(locale, one.institutionId, one.alumnusId)}>
                {say('alumni-desk.case.settle')}
              </Link>
            </p>
          )}
          <OutcomeTable
            of={one}
            outcomes={one.outcomes}
            caption={one.participant}
            empty={<p>{say('alumni-desk.case.outcomes.none')}</p>}
            alumnusId={one.alumnusId}
          />
        </section>
      ))}
    </AlumniFrame>
  );
};
