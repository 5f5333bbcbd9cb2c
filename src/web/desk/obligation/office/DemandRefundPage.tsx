import { Link } from '@tanstack/react-router';
import { demandRefund } from '../../../../contract/obligation.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { readTypedNumber } from '../../../../core/basics/read-typed-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Form } from '../../../ui/Form.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useCommand } from '../../use-command.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { checkedRuleOf } from '../checked-rule-of.ts';
import { monthsText } from '../months-text.ts';
import { tengeText } from '../tenge-text.ts';
import { useObligation } from '../use-obligation.ts';
import { useDecided } from './use-decided.ts';

/** Demands the costs of what is not done back: never more than the rule computes, in instalments. */
export const DemandRefundPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { obligation, balance, rule } = useObligation();
  const { institutionId, id, participant } = obligation;
  const { schedule } = checkedRuleOf(rule).rule.refund;
  const most = Math.floor(balance.refund);
  const demand = useCommand(demandRefund);
  const decided = useDecided();
  const back = deskPaths.officeObligation(locale, institutionId, id);
  const whole = (typed: string, largest: number): string | undefined => {
    const value = readTypedNumber(typed);
    if (value === undefined) return undefined;
    if (!Number.isInteger(value)) return say('refusal.number-not-whole');
    if (value < 1) return say('refusal.number-too-small', { least: '1' });
    return value > largest
      ? say('refusal.number-too-big', { most: formatNumber(largest, locale) })
      : undefined;
  };
  const form = useForm({
    initial: { amount: '', instalments: '', reason: '' },
    check: ({ amount, instalments, reason }) => ({
      amount: whole(amount, most),
      instalments: whole(instalments, 600),
      reason: reason.trim().length < 3 ? say('refusal.reason-missing') : undefined,
    }),
    send: async ({ amount, instalments, reason }) => {
      const [sum, parts] = [readTypedNumber(amount), readTypedNumber(instalments)];
      const sent = await demand.send({
        params: { institutionId, id },
        body: {
          reason: reason.trim(),
          ...(sum === undefined ? {} : { amount: sum }),
          ...(parts === undefined ? {} : { instalments: parts }),
        },
      });
      if (sent.ok) await decided(back);
      return sent;
    },
  });
  const title = say('obligation.demand');
  return (
    <DeskPage title={title} breadcrumb={{ to: back, label: participant }} faults={form.faults}>
      <div className="confirm dangerous">
        <p>
          {say('obligation.demand.follows', {
            left: monthsText(balance.balance, locale),
            amount: tengeText(most, locale),
          })}
        </p>
      </div>
      <Form
        label={title}
        submit={say('obligation.demand.do')}
        isBusy={form.isBusy}
        isDangerous
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <NumberField
          id="amount"
          label={say('obligation.demand.amount')}
          hint={say('obligation.demand.amount-hint', { amount: tengeText(most, locale) })}
          error={form.text('amount').error}
          value={form.values.amount}
          onChange={(amount) => form.set({ amount })}
        />
        <NumberField
          id="instalments"
          label={say('obligation.demand.instalments')}
          hint={say('obligation.demand.instalments-hint', {
            count: schedule.instalments,
            shown: formatNumber(schedule.instalments, locale),
          })}
          error={form.text('instalments').error}
          value={form.values.instalments}
          onChange={(instalments) => form.set({ instalments })}
        />
        <TextField
          {...form.text('reason')}
          label={say('desk.reason')}
          hint={say('obligation.decide.reason-hint')}
          lines={4}
        />
      </Form>
    </DeskPage>
  );
};
