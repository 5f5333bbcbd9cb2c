import { useRef, useState } from 'react';
import type { RefusalAnswer } from '../../contract/refusal.ts';
import { evidenceLadder, type Evidence } from '../../core/obligation/evidence.ts';
import { Refused } from './Refused.tsx';
import { sendDocument } from './send-document.ts';
import { wordsHere } from './words-here.ts';

type Shown = Exclude<Evidence, 'self-report'>;
const isShown = (rung: Evidence): rung is Shown => rung !== 'self-report';
const rungs = evidenceLadder.filter(isShown);

/** After an answer, for whoever wants to: a document that shows it, with the consent that it needs. */
export const ShowDocument = ({ token }: { readonly token: string }) => {
  const { words } = wordsHere.use();
  const key = useRef('');
  const [evidence, setEvidence] = useState<Shown>('employer-letter');
  const [file, setFile] = useState<File>();
  const [isConsented, setConsented] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [isSent, setSent] = useState(false);
  const [faults, setFaults] = useState<{ readonly file?: string; readonly consent?: string }>({});
  const [refusal, setRefusal] = useState<RefusalAnswer>();
  const send = async (): Promise<void> => {
    if (isBusy) return;
    const found = {
      ...(file === undefined ? { file: words('show.file-missing') } : {}),
      ...(isConsented ? {} : { consent: words('show.consent-missing') }),
    };
    setFaults(found);
    setRefusal(undefined);
    if (file === undefined || !isConsented) {
      document.getElementById(file === undefined ? 'show-file' : 'show-consent')?.focus();
      return;
    }
    setBusy(true);
    const sent = await sendDocument({ token, file, evidence, key: key.current });
    setBusy(false);
    if (sent.ok) setSent(true);
    else setRefusal(sent.refusal);
  };
  return (
    <section aria-labelledby="show">
      <h2 id="show">{words('show.title')}</h2>
      <output>{isSent ? <span className="follow-notice done">{words('show.done')}</span> : undefined}</output>
      {isSent ? undefined : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <p>{words('show.what')}</p>
          <fieldset className="follow-field">
            <legend className="question">{words('show.kind')}</legend>
            {rungs.map((rung) => (
              <label key={rung} className="option">
                <input
                  type="radio"
                  name="show-kind"
                  checked={evidence === rung}
                  onChange={() => setEvidence(rung)}
                />
                <span>{words(`show.kind.${rung}`)}</span>
              </label>
            ))}
          </fieldset>
          <div className={faults.file === undefined ? 'follow-field' : 'follow-field faulty'}>
            <label className="question" htmlFor="show-file">
              {words('show.file')}
            </label>
            <p className="hint" id="show-file-hint">
              {words('show.file-hint')}
            </p>
            {faults.file === undefined ? undefined : (
              <p className="follow-fault" id="show-file-fault">
                {faults.file}
              </p>
            )}
            <input
              id="show-file"
              type="file"
              accept="application/pdf,image/jpeg,image/png"
              aria-invalid={faults.file === undefined ? undefined : true}
              aria-describedby={
                faults.file === undefined ? 'show-file-hint' : 'show-file-fault show-file-hint'
              }
              onChange={(event) => {
                setFile(event.currentTarget.files?.[0]);
                // Another file is another wish.
                key.current = crypto.randomUUID();
              }}
            />
          </div>
          <div className={faults.consent === undefined ? 'follow-field' : 'follow-field faulty'}>
            {faults.consent === undefined ? undefined : (
              <p className="follow-fault" id="show-consent-fault">
                {faults.consent}
              </p>
            )}
            <label className="option">
              <input
                id="show-consent"
                type="checkbox"
                checked={isConsented}
                aria-invalid={faults.consent === undefined ? undefined : true}
                aria-describedby={faults.consent === undefined ? undefined : 'show-consent-fault'}
                onChange={(event) => setConsented(event.currentTarget.checked)}
              />
              <span>{words('show.consent')}</span>
            </label>
          </div>
          <Refused refusal={refusal} />
          <button type="submit" className="second" aria-disabled={isBusy}>
            {words(isBusy ? 'sending' : 'show.do')}
          </button>
        </form>
      )}
    </section>
  );
};
