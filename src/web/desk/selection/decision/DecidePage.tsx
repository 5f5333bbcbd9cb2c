import { Link } from '@tanstack/react-router';
import { decideAwards, listDecisions, readPublicSelection } from '../../../../contract/award.ts';
import { readSelection } from '../../../../contract/selection.ts';
import { nationalOffice } from '../../../../core/institution/institution.ts';
import { zonedText } from '../../../../core/basics/zoned-text.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { Form } from '../../../ui/Form.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import { useWhyNot } from '../../use-why-not.ts';
import { useSelection } from '../use-selection.ts';
import { Deciding } from './Deciding.tsx';
import { whyNotDecide } from './why-not-decide.ts';
import { useNow } from '../use-now.ts';

/** The lot is drawn and the places are given out: the first time with the beacon's value, later with what made it necessary. */
export const DecidePage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const go = useGo();
  const timeZone = useTimeZone();
  const now = useNow();
  const whyNot = useWhyNot()('decide-awards', nationalOffice);
  const { callId, callTitle, selection, again } = useSelection();
  const decide = useCommand(decideAwards);
  const isFirst = (selection?.decisions ?? 0) === 0;
  const result = deskPaths.decisions(locale, callId);
  const form = useForm({
    initial: { beaconValue: '', onceMore: '', cause: '' },
    check: ({ beaconValue, onceMore, cause }) => ({
      beaconValue: isFirst && beaconValue.trim() === '' ? say('selection.decide.value-missing') : undefined,
      onceMore:
        isFirst && onceMore.trim() !== beaconValue.trim() ? say('selection.beacon.differs') : undefined,
      cause: !isFirst && cause === '' ? say('selection.decide.cause-missing') : undefined,
    }),
    send: async ({ beaconValue, cause }) => {
      const sent = await decide.send({
        params: { callId },
        body: isFirst
          ? { beaconValue: beaconValue.trim(), cause: 'first' }
          : { cause: again.find((known) => known === cause) ?? 'withdrawal' },
      });
      if (sent.ok) {
        await forget(readSelection, listDecisions, readPublicSelection);
        await go(result);
      }
      return sent;
    },
  });
  const title = say(isFirst ? 'selection.decide.title' : 'selection.decide.title-again');
  const breadcrumb = { to: deskPaths.selection(locale, callId), label: callTitle[locale] };
  const why = whyNotDecide({ selection, again }, now);
  if (selection === null || why !== undefined) {
    return (
      <DeskPage title={title} breadcrumb={breadcrumb}>
        <div className="empty-state">
          <p>
            {why === 'beacon'
              ? say('selection.decide.not-before', {
                  time: zonedText(selection?.beacon.at ?? now, locale, timeZone),
                })
              : say(why === 'cause' ? 'selection.decide.nothing-again' : 'selection.decide.list-first')}
          </p>
        </div>
      </DeskPage>
    );
  }
  return (
    <DeskPage
      title={title}
      breadcrumb={breadcrumb}
      lead={say(isFirst ? 'selection.decide.what' : 'selection.decide.what-again')}
      faults={form.faults}
    >
      <Facts
        rows={[
          { title: say('selection.beacon'), value: `${selection.beacon.source}, ${selection.beacon.round}` },
          { title: say('selection.beacon.known'), value: zonedText(selection.beacon.at, locale, timeZone) },
          { title: say('selection.list.fingerprint'), value: <code>{selection.listSha256}</code> },
        ]}
      />
      {decide.isBusy ? <Deciding leaveTo={result} /> : undefined}
      {whyNot === undefined ? undefined : <p>{whyNot}</p>}
      <Form
        label={title}
        submit={say('selection.decide.do')}
        isBusy={form.isBusy}
        isReadOnly={whyNot !== undefined}
        onSubmit={form.onSubmit}
        beside={<Link to={breadcrumb.to}>{say('desk.cancel')}</Link>}
      >
        {isFirst ? (
          <>
            <TextField
              {...form.text('beaconValue')}
              label={say('selection.beacon.value')}
              hint={say('selection.beacon.value-hint', {
                source: selection.beacon.source,
                round: selection.beacon.round,
              })}
              autoComplete="off"
            />
            <TextField
              {...form.text('onceMore')}
              label={say('selection.beacon.once-more')}
              hint={say('selection.beacon.once-more-hint')}
              autoComplete="off"
            />
          </>
        ) : (
          <RadioField
            id="cause"
            label={say('selection.decide.cause')}
            error={form.text('cause').error}
            value={again.find((known) => known === form.values.cause) ?? null}
            onChange={(cause) => form.set({ cause })}
            options={again.map((value) => ({
              value,
              label: say(`selection.cause.${value}`),
              hint: say(`selection.cause.${value}-what`),
            }))}
          />
        )}
        <p className="field-hint">{say('selection.decide.long')}</p>
      </Form>
    </DeskPage>
  );
};
