import { useSuspenseQuery } from '@tanstack/react-query';
import { readCodebook, writeCodebook } from '../../../../contract/study-codebook.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { queryOf } from '../../query-of.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { CodeForm } from './CodeForm.tsx';
import { contentOfValues, type CodeValues } from './code-values.ts';
import { useStudyPlace } from './use-study-place.ts';

/** Adds a code to the codebook. */
export const NewCode = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const place = useStudyPlace();
  const { codes } = useSuspenseQuery(queryOf(readCodebook, { params: place })).data;
  const write = useCommand(writeCodebook);
  const back = deskPaths.codebook(locale, place.institutionId, place.studyId);
  const form = useForm<CodeValues>({
    initial: {
      ...{ name: '', definition: '', include: '', exclude: '', example: '', color: '' },
      ...{ isCodable: true, parentId: '' },
    },
    check: ({ name }) => ({ name: name.trim() === '' ? say('refusal.code-name-missing') : undefined }),
    send: async (values) => {
      const parentId = values.parentId === '' ? null : values.parentId;
      const body = { do: 'add' as const, parentId, content: contentOfValues(values) };
      const sent = await write.send({ params: place, body });
      if (sent.ok) {
        await forget(readCodebook);
        await go(back);
      }
      return sent;
    },
  });
  const title = say('study-agree.codebook.add');
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: back, label: say('study-agree.codebook') }}
      faults={form.faults}
    >
      <CodeForm label={title} submit={title} form={form} parents={codes} cancelTo={back} />
    </DeskPage>
  );
};
