import { changeIssuerKey, listCredentials } from '../../../contract/credential.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import type { IssuerKeyStanding } from '../../../core/credential/issuer-key.ts';
import { Action } from '../../ui/Action.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';

/** The keys of an institution: since when each signs or signed; a new one takes the place of the last. */
export const IssuerKeys = ({
  institutionId,
  keys,
}: {
  readonly institutionId: string;
  readonly keys: readonly (IssuerKeyStanding & { readonly id: string })[];
}) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const change = useCommand(changeIssuerKey);
  const refused = useWhyNot()('change-issuer-key', institutionId);
  const day = (instant: string): string => formatDate(instant.slice(0, 10), locale);
  const act = async (): Promise<void> => {
    const sent = await change.send({ params: { institutionId } });
    if (sent.ok) await forget(listCredentials);
  };
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{say('credential.list.keys')}</h2>
      <p>{say('credential.list.keys-about')}</p>
      {change.refusal === undefined ? undefined : <Notice>{refusalSentence(locale, change.refusal)}</Notice>}
      {keys.length === 0 ? (
        <p>{say('credential.list.no-keys')}</p>
      ) : (
        <ul className="lines">
          {keys.map(({ id, publicKey, madeAt, retiredAt }) => (
            <li key={id}>
              <code className="fingerprint">{publicKey}</code>{' '}
              {retiredAt === null
                ? say('credential.list.key-signs', { date: day(madeAt) })
                : say('credential.list.key-signed', { from: day(madeAt), until: day(retiredAt) })}
            </li>
          ))}
        </ul>
      )}
      {keys.length === 0 ? undefined : (
        <Action
          label={say('credential.list.change-key')}
          reason={refused}
          isBusy={change.isBusy}
          onAct={() => void act()}
        />
      )}
    </section>
  );
};
