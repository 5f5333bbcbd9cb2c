import { useState } from 'react';
import { listImports, readImportFile, saveImportProfile } from '../../../contract/import.ts';
import type { ImportProfile } from '../../../core/import/import-profile.ts';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import type { ImportFile } from './use-import-file.ts';

const shortest = 3;

/** Keeps a mapping under a name; the name of an own profile makes its next version. */
export const SaveProfile = ({
  institutionId,
  file,
  mapping,
  onSaved,
}: {
  readonly institutionId: string;
  readonly file: ImportFile;
  readonly mapping: ImportProfile;
  readonly onSaved: (id: string) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const save = useCommand(saveImportProfile);
  const own = file.profiles.filter(({ isShipped }) => !isShipped);
  const begun = own.find(({ mapping: one }) => one.id === mapping.id);
  const [saved, setSaved] = useState<string>();
  const form = useForm({
    initial: { name: begun?.title[locale] ?? '' },
    check: ({ name }) => ({
      name: name.trim().length < shortest ? say('import-page.save.short') : undefined,
    }),
    send: async ({ name }) => {
      const words = name.trim();
      const same = own.find(({ title }) => Object.values(title).includes(words));
      const title = same?.title ?? { kk: words, ru: words, en: words };
      const sent = await save.send({
        params: { institutionId },
        body: { profile: same?.id ?? null, mapping: { ...mapping, title } },
      });
      if (!sent.ok) return sent;
      setSaved(say('import-page.save.done', { title: words, version: String(sent.value.version) }));
      await forget(listImports, readImportFile);
      onSaved(sent.value.id);
      return sent;
    },
  });
  return (
    <section aria-labelledby="save-profile">
      <h2 id="save-profile">{say('import-page.save.title')}</h2>
      <p>{say('import-page.save.about')}</p>
      {saved === undefined ? undefined : <Notice isDone>{saved}</Notice>}
      <Form
        label={say('import-page.save.title')}
        submit={say('import-page.save.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <TextField {...form.text('name')} label={say('import-page.save.name')} />
      </Form>
    </section>
  );
};
