import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { readCode, readCodebook, writeCodebook, type CodeLine } from '../../../../contract/study-codebook.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { Action } from '../../../ui/Action.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { queryOf } from '../../query-of.ts';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { CodeForm } from './CodeForm.tsx';
import { CodePlace } from './CodePlace.tsx';
import { CodeVersions } from './CodeVersions.tsx';
import { contentOfValues, type CodeValues } from './code-values.ts';
import { NewCode } from './NewCode.tsx';
import { useStudyPlace } from './use-study-place.ts';
import './agree.css';

/** One code: how it is described, where it stands, what it said before; `new` adds one. */
export const CodePage = () => {
  const { codeId = '' } = useParams({ strict: false });
  return codeId === 'new' ? <NewCode /> : <KnownCode key={codeId} codeId={codeId} />;
};

const KnownCode = ({ codeId }: { readonly codeId: string }) => {
  const { codes } = useSuspenseQuery(queryOf(readCodebook, { params: useStudyPlace() })).data;
  const code = codes.find(({ id }) => id === codeId);
  return code === undefined ? <NotFoundPage /> : <EditCode code={code} codes={codes} />;
};

const EditCode = ({ code, codes }: { readonly code: CodeLine; readonly codes: readonly CodeLine[] }) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const place = useStudyPlace();
  const write = useCommand(writeCodebook);
  const remove = useCommand(writeCodebook);
  // The version that the form was filled from, whatever is read while somebody types.
  const [base, setBase] = useState(code.version);
  const [isSaved, setSaved] = useState(false);
  const back = deskPaths.codebook(locale, place.institutionId, place.studyId);
  const { color, ...content } = code.content;
  const form = useForm<CodeValues>({
    initial: { ...content, color: color ?? '', parentId: '' },
    check: ({ name }) => ({ name: name.trim() === '' ? say('refusal.code-name-missing') : undefined }),
    send: async (values) => {
      setSaved(false);
      const body = {
        ...{ do: 'change' as const, codeId: code.id, baseVersion: base },
        content: contentOfValues(values),
      };
      const sent = await write.send({ params: place, body });
      await forget(readCodebook, readCode);
      if (sent.ok) {
        setBase(sent.value.version);
        setSaved(true);
      } else if (sent.refusal.code === 'code-changed') {
        // Both are seen from now on, so that the next saving is made against the newer one.
        setBase(Number(sent.refusal.params?.['version'] ?? base));
      }
      return sent;
    },
  });
  const isOvertaken = write.refusal?.code === 'code-changed';
  return (
    <DeskPage
      title={code.content.name}
      breadcrumb={{ to: back, label: say('study-agree.codebook') }}
      faults={form.faults}
    >
      {isSaved ? <Notice isDone>{say('study-agree.saved', { version: code.version })}</Notice> : undefined}
      <CodeForm
        label={say('study-agree.code.describe')}
        submit={say('study-agree.save')}
        form={form}
        cancelTo={back}
      />
      <CodeVersions codeId={code.id} isOpen={isOvertaken} />
      <CodePlace code={code} codes={codes} />
      <section aria-labelledby="remove">
        <h2 id="remove">{say('study-agree.code.remove')}</h2>
        <p>{say('study-agree.code.remove.about')}</p>
        {remove.refusal === undefined ? undefined : (
          <Notice>{refusalSentence(locale, remove.refusal)}</Notice>
        )}
        <Action
          label={say('study-agree.code.remove')}
          isDangerous
          isBusy={remove.isBusy}
          onAct={() => {
            void remove
              .send({ params: place, body: { do: 'remove', codeId: code.id } })
              .then(async (sent) => {
                if (!sent.ok) return;
                await go(back);
                await forget(readCodebook);
              });
          }}
        />
      </section>
    </DeskPage>
  );
};
