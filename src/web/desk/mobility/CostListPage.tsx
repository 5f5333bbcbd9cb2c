import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { costsAreOpen } from '../../../core/mobility/costs-are-open.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { History } from '../journal/History.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { CostTable } from './CostTable.tsx';
import { CostTotals } from './CostTotals.tsx';
import { useStay } from './use-stay.ts';

/** What a stay costs, planned and actual. */
export const CostListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { mobility, costs, back, isOwn } = useStay();
  const { institutionId, id, participant, status, grantAmount } = mobility;
  const isOpen = costsAreOpen(status);
  return (
    <DeskPage
      title={say('stay.cost.list')}
      breadcrumb={{ to: back, label: isOwn ? say('stay.own') : participant }}
      lead={say('stay.cost.lead')}
      {...(isOpen
        ? {
            actions: (
              <Button component={Link} to={deskPaths.newStayCost(locale, institutionId, id)}>
                {say('stay.cost.add')}
              </Button>
            ),
          }
        : {})}
    >
      <CostTable
        costs={costs}
        pathOf={(costId) => deskPaths.stayCost(locale, institutionId, id, costId)}
        empty={say(isOpen ? 'stay.cost.empty' : 'stay.cost.not-yet')}
      />
      {costs.length === 0 ? undefined : <CostTotals costs={costs} grantAmount={grantAmount} />}
      {costs.length === 0 ? undefined : (
        <History records={costs.map((cost) => ({ institutionId, noun: 'cost-line', id: cost.id }))} />
      )}
    </DeskPage>
  );
};
