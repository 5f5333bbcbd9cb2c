import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { verifyJournal } from '../../../contract/journal.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { AnswerOf } from '../../api.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';

type Verified = AnswerOf<typeof verifyJournal>;

const Outcome = ({ entries, heads, valid, faults }: Verified) => {
  const locale = useLocale();
  const say = useSay();
  const numbers = { entries: formatNumber(entries, locale), heads: formatNumber(heads, locale) };
  return valid ? (
    <Notice isDone>{say('journal.verified', numbers)}</Notice>
  ) : (
    <Notice>
      <p>{say('journal.not-verified', { ...numbers, faults: formatNumber(faults.length, locale) })}</p>
      <ul>
        {faults.map(({ kind, institution, sequence }) => (
          <li key={`${kind} ${institution} ${sequence}`}>
            {say(`journal.fault.${kind}`, { institution, sequence: formatNumber(sequence, locale) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
};

/** Whether the chain holds: asked of the server, or of nobody with the file that is downloaded here. */
export const Verification = ({ institutionId }: { readonly institutionId: string }) => {
  const locale = useLocale();
  const say = useSay();
  const verify = useCommand(verifyJournal);
  const [verified, setVerified] = useState<Verified>();
  const act = async (): Promise<void> => {
    const sent = await verify.send({ params: { institutionId } });
    setVerified(sent.ok ? sent.value : undefined);
  };
  return (
    <section aria-labelledby="verify-title">
      <h2 id="verify-title">{say('journal.verify')}</h2>
      <p>{say('journal.verify.what')}</p>
      <Action
        label={say('journal.verify')}
        reason={useWhyNot()('verify-journal', institutionId)}
        isBusy={verify.isBusy}
        onAct={() => void act()}
      />
      <div aria-live="polite">
        {verify.refusal === undefined ? undefined : (
          <Notice>{refusalSentence(locale, verify.refusal)}</Notice>
        )}
        {verified === undefined ? undefined : <Outcome {...verified} />}
      </div>
      <p>
        <a href={`/api/institutions/${encodeURIComponent(institutionId)}/journal-bundle`} download>
          {say('journal.bundle')}
        </a>
        <br />
        {say('journal.bundle.what')}
      </p>
      <p>
        <Link to={deskPaths.heads(locale)}>{say('journal.heads.title')}</Link>
      </p>
    </section>
  );
};
