import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { FileView } from '../../../contract/draft.ts';
import { fileObligationRequest, listOwnObligations, readObligation } from '../../../contract/obligation.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import type { PageFault } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { DraftText } from '../draft/DraftText.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { toldFaults } from '../office/told-faults.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { contestedOf } from './contested-of.ts';
import { ProofField } from './ProofField.tsx';
import { useKeptText } from './use-kept-text.ts';
import { useObligation } from './use-obligation.ts';

const fewest = 20;
const longest = 6000;

/** Disagrees with a decision: objects to it, or appeals a refused objection to somebody else, with grounds and a document. */
export const AgainstPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const go = useGo();
  const subjectId = usePart('subjectId');
  const read = useObligation();
  const { institutionId, id } = read.obligation;
  const subject = contestedOf(read, subjectId, locale);
  // A decision is first objected to; an objection that was refused is appealed.
  const kind = subject?.isObjection === true ? 'appeal' : 'objection';
  const file = useCommand(fileObligationRequest);
  const [proof, setProof] = useState<FileView | null>(null);
  const [words, setWords] = useKeptText(`obligation against ${subjectId}`);
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  const back = deskPaths.obligation(locale, institutionId, id);
  if (subject === undefined) return <NotFoundPage />;
  const onSend = async (): Promise<void> => {
    const found = [
      ...(words.trim().length < fewest
        ? [{ field: 'words', message: say('obligation.words-too-short', { fewest: String(fewest) }) }]
        : []),
    ];
    setFaults(found);
    if (found.length > 0 || words.trim().length > longest) return;
    const sent = await file.send({
      params: { institutionId, id },
      body: {
        kind,
        subjectId,
        eventKind: null,
        startsOn: null,
        endsOn: null,
        months: null,
        words: words.trim(),
        fileId: proof?.id ?? null,
      },
    });
    if (!sent.ok) {
      setFaults(toldFaults(locale, sent.refusal.list ?? [sent.refusal]));
      return;
    }
    setWords('');
    await forget(readObligation, listOwnObligations);
    await go(back);
  };
  const title = say(`obligation.against.${kind}`);
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: back, label: say('obligation.own.title') }}
      lead={say(`obligation.against.${kind}-what`)}
      faults={faults}
    >
      <dl className="answers">
        <div>
          <dt>{say('obligation.against.subject')}</dt>
          <dd>{subject.what}</dd>
        </div>
        {subject.reason === null ? undefined : (
          <div>
            <dt>{say('obligation.against.reason')}</dt>
            <dd className="written">{subject.reason}</dd>
          </div>
        )}
      </dl>
      <Form
        label={title}
        submit={say('obligation.against.do')}
        isBusy={file.isBusy}
        onSubmit={(event) => {
          event.preventDefault();
          if (!file.isBusy) void onSend();
        }}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <DraftText
          id="words"
          label={say('obligation.against.words')}
          hint={say('obligation.against.words-hint')}
          error={faultOf('words')}
          longest={longest}
          lines={6}
          value={words}
          onChange={setWords}
        />
        <ProofField
          params={{ institutionId, id }}
          hint={say('obligation.file-hint')}
          error={faultOf('fileId')}
          file={proof}
          onChange={setProof}
        />
      </Form>
    </DeskPage>
  );
};
