import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readProgress } from '../../../../contract/verification.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { everyInstitution } from '../../../../core/access/every-institution.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useWhyNot } from '../../use-why-not.ts';
import { DrawRules } from './DrawRules.tsx';
import { LateVerifications } from './LateVerifications.tsx';
import { VerdictAgreement } from './VerdictAgreement.tsx';
import { VerdictCounts } from './VerdictCounts.tsx';
import { ListFileLink } from '../../ListFileLink.tsx';

const figures = [
  ['results', 'report.progress.results'],
  ['verified', 'report.progress.verified'],
  ['waiting', 'report.progress.waiting'],
  ['overdue', 'report.progress.overdue'],
  ['lacking', 'report.progress.lacking'],
  ['drawnTwice', 'report.progress.twice'],
  ['thirds', 'report.progress.thirds'],
] as const;

/** How far verification is, who is late, how far double verdicts agree, and how the draw can be redone. */
export const ProgressPage = () => {
  const locale = useLocale();
  const say = useSay();
  const whyNot = useWhyNot();
  const { counts, agreement, waiting } = useSuspenseQuery({
    ...queryOf(readProgress, {}),
    staleTime: 0,
  }).data;
  const mayDraw = whyNot('draw-verifiers', everyInstitution) === undefined;
  return (
    <DeskPage
      title={say('report.progress')}
      lead={say('report.progress.lead')}
      actions={
        <>
          <Link to={deskPaths.verifiers(locale)}>{say('report.pool')}</Link>
          {mayDraw ? <Link to={deskPaths.drawVerifiers(locale)}>{say('report.draw')}</Link> : undefined}
          <ListFileLink list={readProgress} />
        </>
      }
    >
      <h2>{say('report.progress.counts')}</h2>
      <dl className="figures">
        {figures.map(([name, label]) => (
          <div
            key={name}
            className={(name === 'overdue' || name === 'lacking') && counts[name] > 0 ? 'late' : undefined}
          >
            <dt>{say(label)}</dt>
            <dd>{formatNumber(counts[name], locale)}</dd>
          </div>
        ))}
      </dl>
      <VerdictCounts counts={counts} />
      <VerdictAgreement agreement={agreement} />
      <LateVerifications waiting={waiting} />
      <DrawRules />
    </DeskPage>
  );
};
