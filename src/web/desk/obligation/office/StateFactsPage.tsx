import { Link } from '@tanstack/react-router';
import { stateObligationFacts } from '../../../../contract/obligation.ts';
import { proposesGoodResult } from '../../../../core/obligation/proposes-good-result.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Form } from '../../../ui/Form.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { TickField } from '../../../ui/TickField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useCommand } from '../../use-command.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { checkedRuleOf } from '../checked-rule-of.ts';
import { claimChoices } from '../claim-choices.ts';
import { codeName } from '../code-name.ts';
import { resultsText } from '../results-text.ts';
import { useObligation } from '../use-obligation.ts';
import { useDecided } from './use-decided.ts';

/** States by what the term goes. The balance is computed from it at once, so the reason matters. */
export const StateFactsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { obligation, rule, results } = useObligation();
  const { institutionId, id, participant } = obligation;
  const state = useCommand(stateObligationFacts);
  const decided = useDecided();
  const back = deskPaths.officeObligation(locale, institutionId, id);
  const { places } = claimChoices(checkedRuleOf(rule).rule);
  const known = obligation.place === null || places.includes(obligation.place) ? [] : [obligation.place];
  const form = useForm({
    initial: {
      place: obligation.place ?? '',
      ownGrant: obligation.ownGrant,
      // Until something is stated the verified results propose it.
      goodResult: obligation.place === null ? proposesGoodResult(results) : obligation.goodResult,
      reason: '',
    },
    check: ({ reason }) => ({ reason: reason.trim().length < 3 ? say('refusal.reason-missing') : undefined }),
    send: async ({ place, ownGrant, goodResult, reason }) => {
      const sent = await state.send({
        params: { institutionId, id },
        body: { place: place === '' ? null : place, ownGrant, goodResult, reason: reason.trim() },
      });
      if (sent.ok) await decided(back);
      return sent;
    },
  });
  const title = say('obligation.state');
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: back, label: participant }}
      lead={say('obligation.state.lead')}
      faults={form.faults}
    >
      <Form
        label={title}
        submit={say('obligation.state.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <SelectField
          {...form.text('place')}
          label={say('obligation.facts.place')}
          options={[
            { value: '', label: say('obligation.facts.place-unknown') },
            ...[...known, ...places].map((place) => ({
              value: place,
              label: codeName('place', place, locale),
            })),
          ]}
        />
        <TickField {...form.tick('ownGrant')} label={say('obligation.facts.own-grant')} />
        <TickField
          {...form.tick('goodResult')}
          label={say('obligation.facts.good-result')}
          hint={say('obligation.facts.good-result-hint', { results: resultsText(results, locale) })}
        />
        <TextField
          {...form.text('reason')}
          label={say('desk.reason')}
          hint={say('obligation.state.reason-hint')}
          lines={3}
        />
      </Form>
    </DeskPage>
  );
};
