import { Link } from '@tanstack/react-router';
import { addCostLine } from '../../../contract/stay.ts';
import { costPayers } from '../../../core/mobility/agreement-content.ts';
import { costKinds } from '../../../core/mobility/cost-kinds.ts';
import { readMoney } from '../../../core/mobility/read-money.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';
import { currencyOptions } from './currency-options.ts';
import { RateFields } from './RateFields.tsx';
import { useForgetStay } from './use-forget-stay.ts';
import { useRate } from './use-rate.ts';
import { useStay } from './use-stay.ts';

/** Plans a cost, in the currency it will be paid in. */
export const NewCostPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForgetStay();
  const today = useToday();
  const { institutionId, id } = useStay().mobility;
  const add = useCommand(addCostLine);
  const rate = useRate({ rate: null, rateOn: today });
  const list = deskPaths.stayCosts(locale, institutionId, id);
  const form = useForm({
    initial: { kind: '', paidBy: 'grant', currency: 'KZT', planned: '', rate: '', rateOn: '' },
    check: ({ kind, currency, planned }) => {
      const amount = readMoney(planned, currency);
      return {
        kind: kind === '' ? say('stay.cost.kind.missing') : undefined,
        planned:
          amount === undefined
            ? say('stay.cost.amount.missing')
            : Number.isNaN(amount)
              ? say('refusal.number-wrong')
              : undefined,
        ...rate.faultsFor(currency),
      };
    },
    send: async ({ kind, paidBy, currency, planned }) => {
      const sent = await add.send({
        params: { institutionId, id },
        body: {
          kind: costKinds.find((known) => known === kind) ?? 'other',
          paidBy: costPayers.find((known) => known === paidBy) ?? 'other',
          currency,
          planned: readMoney(planned, currency) ?? 0,
          ...rate.bodyFor(currency),
        },
      });
      if (sent.ok) {
        await forget();
        await go(list);
      }
      return sent;
    },
  });
  const { currency, planned } = form.values;
  const title = say('stay.cost.add');
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: list, label: say('stay.cost.list') }}
      lead={say('stay.cost.add.lead')}
      faults={form.faults}
    >
      <Form
        label={title}
        submit={say('stay.cost.add.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={list}>{say('desk.cancel')}</Link>}
      >
        <SelectField
          {...form.text('kind')}
          label={say('stay.cost.kind')}
          options={[
            { value: '', label: say('stay.choose') },
            ...costKinds.map((kind) => ({ value: kind, label: say(`stay.cost.kind.${kind}`) })),
          ]}
        />
        <SelectField
          {...form.text('paidBy')}
          label={say('stay.cost.payer')}
          options={costPayers.map((payer) => ({ value: payer, label: say(`stay.cost.payer.${payer}`) }))}
        />
        <SelectField
          {...form.text('currency')}
          label={say('stay.cost.currency')}
          options={currencyOptions(locale)}
        />
        <NumberField
          id="planned"
          label={say('stay.cost.planned-in', { currency })}
          error={form.text('planned').error}
          value={planned}
          onChange={(value) => form.set({ planned: value })}
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
    </DeskPage>
  );
};
