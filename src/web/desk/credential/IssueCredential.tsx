import { issueCredential, readCredentialOffer, type CredentialOffer } from '../../../contract/credential.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { isLocale, locales } from '../../../core/basics/locale.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Form } from '../../ui/Form.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TickGroup } from '../../ui/TickGroup.tsx';
import { useForm } from '../../ui/use-form.ts';
import { languageNames } from '../../language-names.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay, type Say } from '../use-say.ts';

type Evidence = CredentialOffer['evidence'][number];

const evidenceLabel = (say: Say, { kind, value, note }: Evidence): string =>
  [say(`report.evidence-kind.${kind}`), value, note].filter((words) => words !== '').join(': ');

/** What it would show, what may be shown besides, and the wish itself, which is the consent. */
export const IssueCredential = ({
  params,
  offer,
}: {
  readonly params: { readonly institutionId: string; readonly id: string };
  readonly offer: CredentialOffer;
}) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const issue = useCommand(issueCredential);
  const { participant, institution, title, expectedResult, measure, hostName, verdict, evidence } = offer;
  const form = useForm({
    initial: { locale, evidence: '' },
    check: () => ({}),
    send: async (values) => {
      const shown = values.evidence.split(' ').filter((position) => position !== '');
      const sent = await issue.send({
        params,
        body: { locale: isLocale(values.locale) ? values.locale : locale, evidence: shown.map(Number) },
      });
      if (sent.ok) await forget(readCredentialOffer);
      return sent;
    },
  });
  const days = [offer.departedOn, offer.returnedOn].map((day) =>
    day === null ? '…' : formatDate(day, locale),
  );
  const rows = [
    { title: say('credential.page.holder'), value: participant },
    { title: say('credential.page.task'), value: title },
    { title: say('credential.page.expected'), value: expectedResult },
    { title: say('credential.page.measure'), value: measure },
    ...(verdict === 'achieved' || verdict === 'partly'
      ? [{ title: say('credential.page.finding'), value: say(`credential.verdict.${verdict}`) }]
      : []),
    { title: say('credential.page.stay'), value: `${hostName}, ${days.join(' – ')}` },
    { title: say('credential.page.issuer'), value: institution[locale] },
  ];
  return (
    <section aria-labelledby="shows">
      <h2 id="shows">{say('credential.desk.shows')}</h2>
      <Facts rows={rows} />
      {form.faults.length > 0 ? <ErrorSummary faults={form.faults} /> : undefined}
      <Form
        label={say('credential.desk.issue')}
        submit={say('credential.desk.issue')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <SelectField
          {...form.text('locale')}
          label={say('credential.desk.language')}
          options={locales.map((value) => ({ value, label: languageNames[value] }))}
        />
        {evidence.length === 0 ? undefined : (
          <>
            <TickGroup
              {...form.text('evidence')}
              onChange={(value) => form.set({ evidence: value })}
              label={say('credential.desk.evidence')}
              options={evidence.map((one) => ({
                value: String(one.position),
                label: evidenceLabel(say, one),
              }))}
            />
            <p className="field-hint">{say('credential.desk.evidence-hint')}</p>
          </>
        )}
      </Form>
    </section>
  );
};
