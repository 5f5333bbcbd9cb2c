import { removeCostLine } from '../../../contract/stay.ts';
import { formatMoney } from '../../../core/mobility/format-money.ts';
import { deskPaths } from '../../desk-paths.ts';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { ReasonPage } from '../office/ReasonPage.tsx';
import { useCommand } from '../use-command.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { useForgetStay } from './use-forget-stay.ts';
import { useStay } from './use-stay.ts';

/** Asks why before a cost counts no longer. */
export const RemoveCostPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForgetStay();
  const id = usePart('costId');
  const { mobility, costs } = useStay();
  const { institutionId } = mobility;
  const remove = useCommand(removeCostLine);
  const cost = costs.find((known) => known.id === id);
  if (cost === undefined) return <NotFoundPage />;
  const name = say(`stay.cost.kind.${cost.kind}`);
  return (
    <ReasonPage
      title={say('stay.cost.remove')}
      back={{ to: deskPaths.stayCost(locale, institutionId, mobility.id, id), label: name }}
      what={
        <p>
          {say('stay.cost.remove.what', {
            cost: name,
            amount: formatMoney(cost.planned, cost.currency, locale),
          })}
        </p>
      }
      submit={say('stay.cost.remove.do')}
      hint={say('stay.cost.remove.hint')}
      send={async (reason) => {
        const sent = await remove.send({ params: { institutionId, id }, body: { reason } });
        if (sent.ok) {
          await forget();
          await go(deskPaths.stayCosts(locale, institutionId, mobility.id));
        }
        return sent;
      }}
    />
  );
};
