import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { formTheme, listThemes, type ThemeLine } from '../../../../contract/study-theme.ts';
import type { LocalizedText } from '../../../../core/basics/locale.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { Action } from '../../../ui/Action.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Form } from '../../../ui/Form.tsx';
import { LocalizedField } from '../../../ui/LocalizedField.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { TickGroup } from '../../../ui/TickGroup.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { queryOf } from '../../query-of.ts';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { groupWords } from './group-words.ts';
import { ThemeLink } from './ThemeLink.tsx';
import { useStudyPlace } from './use-study-place.ts';

const three = { kk: '', ru: '', en: '' };

/** One theme: its words, its codes, and the indicator beside which it is shown; `new` forms one. */
export const ThemePage = () => {
  const { themeId = '' } = useParams({ strict: false });
  const { themes } = useSuspenseQuery(queryOf(listThemes, { params: useStudyPlace() })).data;
  const theme = themes.find(({ id }) => id === themeId);
  if (theme === undefined && themeId !== 'new') return <NotFoundPage />;
  return <EditTheme key={themeId} theme={theme} />;
};

const EditTheme = ({ theme }: { readonly theme: ThemeLine | undefined }) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const place = useStudyPlace();
  const { institutionId, studyId } = place;
  const { codes } = useSuspenseQuery(queryOf(listThemes, { params: place })).data;
  const send = useCommand(formTheme);
  const remove = useCommand(formTheme);
  const back = deskPaths.themes(locale, institutionId, studyId);
  const [name, setName] = useState<LocalizedText>({ ...three, ...theme?.content.name });
  const [statement, setStatement] = useState<LocalizedText>({ ...three, ...theme?.content.statement });
  const [base, setBase] = useState(theme?.version ?? 1);
  const [isSaved, setSaved] = useState(false);
  const known = new Set(codes.map(({ id }) => id));
  const form = useForm({
    initial: { name: '', codes: (theme?.content.codes ?? []).filter((id) => known.has(id)).join(' ') },
    check: ({ codes: chosen }) => ({
      name: Object.values(name).every((one) => one.trim() === '')
        ? say('refusal.theme-name-missing')
        : undefined,
      codes: chosen === '' ? say('refusal.theme-codes-missing') : undefined,
    }),
    send: async ({ codes: chosen }) => {
      setSaved(false);
      const content = { name, statement, codes: chosen.split(' ').filter((id) => id !== '') };
      const sent = await send.send({
        params: place,
        body:
          theme === undefined
            ? { do: 'form', content }
            : { do: 'change', themeId: theme.id, baseVersion: base, content },
      });
      await forget(listThemes);
      if (sent.ok && theme === undefined)
        await go(deskPaths.theme(locale, institutionId, studyId, sent.value.themeId));
      if (sent.ok) {
        setBase(sent.value.version);
        setSaved(theme !== undefined);
      } else if (sent.refusal.code === 'theme-changed')
        setBase(Number(sent.refusal.params?.['version'] ?? base));
      return sent;
    },
  });
  const title = theme === undefined ? say('study-agree.theme.form') : groupWords(theme.content.name, locale);
  const faultOf = (field: string): string | undefined =>
    field === 'name.kk' ? form.text('name').error : undefined;
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: back, label: say('study-agree.themes') }}
      faults={form.faults.map((fault) => (fault.field === 'name' ? { ...fault, field: 'name.kk' } : fault))}
    >
      {isSaved ? <Notice isDone>{say('study-agree.saved', { version: base })}</Notice> : undefined}
      {send.refusal?.code === 'theme-changed' && theme !== undefined ? (
        <Notice>
          {say('study-agree.theme.theirs')} {groupWords(theme.content.name, locale)}.{' '}
          {groupWords(theme.content.statement, locale)}
        </Notice>
      ) : undefined}
      <Form
        label={title}
        submit={say(theme === undefined ? 'study-agree.theme.form' : 'study-agree.save')}
        isBusy={form.isBusy}
        isWide
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <LocalizedField
          id="name"
          label={say('study-agree.theme.name')}
          hint={say('study-agree.theme.languages')}
          value={name}
          onChange={setName}
          faultOf={faultOf}
        />
        <LocalizedField
          id="statement"
          label={say('study-agree.theme.statement')}
          hint={say('study-agree.theme.statement.about')}
          value={statement}
          onChange={setStatement}
          faultOf={() => undefined}
          lines={3}
        />
        {codes.length === 0 ? (
          <p className="empty-state">
            <Link to={deskPaths.codebook(locale, institutionId, studyId)}>
              {say('study-agree.codebook.empty')}
            </Link>
          </p>
        ) : (
          <TickGroup
            {...form.text('codes')}
            label={say('study-agree.theme.codes')}
            onChange={(chosen) => form.set({ codes: chosen })}
            options={codes.map(({ id, name: code, depth }) => ({
              value: id,
              label: `${'– '.repeat(Math.min(6, depth))}${code}`,
            }))}
          />
        )}
      </Form>
      {theme === undefined ? undefined : (
        <>
          <ThemeLink theme={theme} />
          <section aria-labelledby="remove">
            <h2 id="remove">{say('study-agree.theme.remove')}</h2>
            {remove.refusal === undefined ? undefined : (
              <Notice>{refusalSentence(locale, remove.refusal)}</Notice>
            )}
            <Action
              label={say('study-agree.theme.remove')}
              reason={theme.shown === null ? undefined : say('refusal.theme-shown')}
              isDangerous
              isBusy={remove.isBusy}
              onAct={() => {
                const body = { do: 'remove' as const, themeId: theme.id };
                void remove.send({ params: place, body }).then(async (sent) => {
                  if (!sent.ok) return;
                  await go(back);
                  await forget(listThemes);
                });
              }}
            />
          </section>
        </>
      )}
    </DeskPage>
  );
};
