import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { nationalOffice } from '../../../core/institution/institution.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { History } from '../journal/History.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { ReviewProgress } from './ReviewProgress.tsx';
import { SelectionRooms } from './SelectionRooms.tsx';
import { SelectionStages } from './SelectionStages.tsx';
import { selectionStep } from './selection-step.ts';
import { SelectionWarnings } from './SelectionWarnings.tsx';
import { stepPath } from './step-path.ts';
import { useNow } from './use-now.ts';
import { useSelection } from './use-selection.ts';

/** Where a selection stands, what to do next, and the way to everything that belongs to it. */
export const SelectionPage = () => {
  const locale = useLocale();
  const say = useSay();
  const now = useNow();
  const why = useWhyNot()('open-selection', nationalOffice);
  const { callId, callTitle, callState, selection, counts, again } = useSelection();
  const step = selectionStep({ selection, callState, counts, again }, now);
  const to = stepPath(step, locale, callId);
  return (
    <DeskPage
      title={callTitle[locale]}
      breadcrumb={{ to: deskPaths.selections(locale), label: say('selection.title') }}
      lead={say('selection.what')}
    >
      <SelectionStages course={selection} now={now} />
      <section className="next-deed" aria-labelledby="next-title">
        <h2 id="next-title">{say('selection.next')}</h2>
        <p>{say(`selection.next.${step}-what`)}</p>
        {why === undefined ? (
          <Button component={Link} to={to}>
            {say(`selection.next.${step}`)}
          </Button>
        ) : (
          <p>
            <Link to={to}>{say(`selection.next.${step}`)}</Link>
          </p>
        )}
      </section>
      <SelectionWarnings />
      {selection === null ? undefined : (
        <>
          <h2>{say('selection.progress')}</h2>
          <ReviewProgress byStatus={counts.byStatus} />
        </>
      )}
      <h2>{say('selection.rooms')}</h2>
      <SelectionRooms />
      {selection === null ? undefined : (
        <History records={[{ institutionId: nationalOffice, noun: 'selection', id: selection.id }]} />
      )}
    </DeskPage>
  );
};
