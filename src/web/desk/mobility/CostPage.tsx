import { Link } from '@tanstack/react-router';
import { recordActualCost, type CostLineView } from '../../../contract/stay.ts';
import { formatMoney } from '../../../core/mobility/format-money.ts';
import { readMoney } from '../../../core/mobility/read-money.ts';
import { writtenMoney } from '../../../core/mobility/written-money.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Form } from '../../ui/Form.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { History } from '../journal/History.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { useCommand } from '../use-command.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';
import { RateFields } from './RateFields.tsx';
import { useForgetStay } from './use-forget-stay.ts';
import { useRate } from './use-rate.ts';
import { useStay } from './use-stay.ts';

/** One cost: what was planned, and the form of what was spent. */
const Cost = ({
  cost,
  institutionId,
  mobilityId,
}: {
  readonly cost: CostLineView;
  readonly institutionId: string;
  readonly mobilityId: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForgetStay();
  const today = useToday();
  const { id, currency, actual } = cost;
  const record = useCommand(recordActualCost);
  const rate = useRate({ rate: cost.actualRate, rateOn: cost.actualRateOn ?? today });
  const list = deskPaths.stayCosts(locale, institutionId, mobilityId);
  const form = useForm({
    initial: { actual: actual === null ? '' : writtenMoney(actual, currency), rate: '', rateOn: '' },
    check: ({ actual: typed }) => {
      const amount = readMoney(typed, currency);
      return {
        actual:
          amount === undefined
            ? say('stay.cost.amount.missing')
            : Number.isNaN(amount)
              ? say('refusal.number-wrong')
              : undefined,
        ...rate.faultsFor(currency),
      };
    },
    send: async ({ actual: typed }) => {
      const body = { actual: readMoney(typed, currency) ?? 0, ...rate.bodyFor(currency) };
      const sent = await record.send({ params: { institutionId, id }, body });
      if (sent.ok) {
        await forget();
        await go(list);
      }
      return sent;
    },
  });
  const title = say(`stay.cost.kind.${cost.kind}`);
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: list, label: say('stay.cost.list') }}
      faults={form.faults}
      actions={
        <Link to={deskPaths.removeStayCost(locale, institutionId, mobilityId, id)}>
          {say('stay.cost.remove')}
        </Link>
      }
    >
      <Facts
        rows={[
          { title: say('stay.cost.planned'), value: formatMoney(cost.planned, currency, locale) },
          { title: say('stay.cost.payer'), value: say(`stay.cost.payer.${cost.paidBy}`) },
        ]}
      />
      <Form
        label={say('stay.cost.actual.record')}
        submit={say('stay.cost.actual.record')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={list}>{say('desk.cancel')}</Link>}
      >
        <NumberField
          id="actual"
          label={say('stay.cost.actual-in', { currency })}
          error={form.text('actual').error}
          value={form.values.actual}
          onChange={(value) => form.set({ actual: value })}
        />
        {currency === 'KZT' ? undefined : (
          <RateFields
            currency={currency}
            rate={rate.rate}
            onRate={rate.setRate}
            rateFault={form.text('rate').error}
            day={rate.day}
            onDay={rate.setDay}
            dayFault={form.text('rateOn').error}
          />
        )}
      </Form>
      <History records={[{ institutionId, noun: 'cost-line', id }]} />
    </DeskPage>
  );
};

/** The cost that the address names. */
export const CostPage = () => {
  const id = usePart('costId');
  const { mobility, costs } = useStay();
  const cost = costs.find((known) => known.id === id);
  return cost === undefined ? (
    <NotFoundPage />
  ) : (
    <Cost cost={cost} institutionId={mobility.institutionId} mobilityId={mobility.id} />
  );
};
