import { useEffect, useState } from 'react';
import { fileAppeal, readAward } from '../../../contract/award.ts';
import { shortestGrounds } from '../../../core/award/file-appeal.ts';
import { ErrorSummary, type PageFault } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { DraftText } from '../draft/DraftText.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { pageTexts } from '../saving/page-texts.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

const field = 'grounds';
/** What the server takes at most. */
const longestGrounds = 6000;

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Asks why; what was typed stays in the page until it is sent, and the browser warns before it is lost. */
export const AppealForm = ({
  institutionId,
  id,
}: {
  readonly institutionId: string;
  readonly id: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const key = `appeal ${id}`;
  const file = useCommand(fileAppeal);
  const [grounds, setGrounds] = useState(() => pageTexts.read(key));
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const isTyped = grounds !== '';
  useEffect(() => {
    if (!isTyped) return undefined;
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isTyped]);
  const write = (text: string): void => {
    pageTexts.keep(key, text);
    setGrounds(text);
  };
  const send = async (): Promise<void> => {
    const written = grounds.trim();
    if (written.length > longestGrounds) return;
    if (written.length < shortestGrounds) {
      const refusal = { code: 'grounds-too-short', params: { fewest: shortestGrounds } };
      setFaults([{ field, message: refusalSentence(locale, refusal) }]);
      return;
    }
    const sent = await file.send({ params: { institutionId, id }, body: { grounds: written } });
    if (!sent.ok) {
      setFaults([{ field, message: refusalSentence(locale, sent.refusal) }]);
      return;
    }
    write('');
    await forget(readAward);
  };
  return (
    <>
      {faults.length === 0 ? undefined : <ErrorSummary faults={faults} />}
      <Form
        label={say('award.appeal')}
        submit={say('award.appeal.send')}
        isBusy={file.isBusy}
        onSubmit={(event) => {
          event.preventDefault();
          if (!file.isBusy) void send();
        }}
        beside={<span>{say('award.appeal.once')}</span>}
      >
        <DraftText
          id={field}
          label={say('award.appeal.grounds')}
          hint={say('award.appeal.grounds-hint')}
          error={faults[0]?.message}
          longest={longestGrounds}
          lines={8}
          value={grounds}
          onChange={write}
        />
      </Form>
    </>
  );
};
