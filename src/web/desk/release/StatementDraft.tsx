import { openStatementDesk, signStatement, type statementDraft } from '../../../contract/statement.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { Statement } from '../../../core/indicator/statement/statement.ts';
import { textOf } from '../../../messages.ts';
import { Action } from '../../ui/Action.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';

type Value = Statement['results']['verified'];

/** What a draft says, in short, and the signature that makes it a version. */
export const StatementDraft = ({
  institutionId,
  draft: { year, sha256, release, changes, content },
}: {
  readonly institutionId: string;
  readonly draft: (typeof statementDraft)['_output'];
}) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const sign = useCommand(signStatement);
  const whyNotSign = useWhyNot()('sign-statement', institutionId);
  const valueText = ({ value, reasons }: Value): string =>
    value === null
      ? reasons.map((reason) => textOf(locale, `indicator.reason.${reason}`)).join(' ')
      : formatNumber(Math.round(value * 1000) / 1000, locale);
  const name = (id: string) => `${id} ${textOf(locale, `indicator.${id.toLowerCase()}.name`)}`;
  return (
    <section>
      <h2>{say('release-desk.statement.of', { year: String(year) })}</h2>
      <p>{say('release-desk.statement.made-of', { release })}</p>
      {sign.refusal === undefined ? undefined : <Notice>{refusalSentence(locale, sign.refusal)}</Notice>}
      <Facts
        rows={[
          ...content.counts.map(({ indicator, value }) => ({
            title: name(indicator),
            value: valueText(value),
          })),
          { title: name('K4'), value: valueText(content.results.verified) },
          { title: name('K5'), value: valueText(content.results.completed) },
          { title: name('K11'), value: valueText(content.cost.perResult) },
          ...content.returns.map(({ month, returned }) => ({
            title: `${name('K1')}, ${say('release-desk.months', { months: String(month) })}`,
            value: valueText(returned),
          })),
          { title: name('K20'), value: valueText(content.obligations.kept) },
          { title: say('release-desk.statement.changes'), value: formatNumber(changes.length, locale) },
          { title: say('release-desk.fingerprint'), value: <code className="breakable">{sha256}</code> },
        ]}
      />
      <p>{say('release-desk.statement.sign.follows')}</p>
      <Action
        label={say('release-desk.statement.sign')}
        about={String(year)}
        isMain
        isBusy={sign.isBusy}
        {...(whyNotSign === undefined ? {} : { reason: textOf(locale, whyNotSign) })}
        onAct={() => {
          void sign
            .send({ params: { institutionId, year: String(year) }, body: { sha256 } })
            .then(async (sent) => (sent.ok ? forget(openStatementDesk) : undefined));
        }}
      />
    </section>
  );
};
