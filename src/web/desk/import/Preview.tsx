import { Link } from '@tanstack/react-router';
import type { output } from 'zod';
import { listImports, startImport, type previewImport } from '../../../contract/import.ts';
import type { importReading } from '../../../contract/import-shapes.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { AnswerOf } from '../../api.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { CountList } from './CountList.tsx';
import { draftFromProfile } from './draft-from-profile.ts';
import { FaultTable } from './FaultTable.tsx';
import { keptMappings, type KeptReading } from './kept-mappings.ts';
import { RecordTable } from './RecordTable.tsx';
import { SaveProfile } from './SaveProfile.tsx';
import type { ImportFile } from './use-import-file.ts';
import { ValueChoices } from './ValueChoices.tsx';
import { WarningList } from './WarningList.tsx';

/** What was found in the file by this reading of it, and the deed. */
export const Preview = ({
  institutionId,
  fileId,
  file,
  reading,
  kept,
  preview,
  onKeep,
}: {
  readonly institutionId: string;
  readonly fileId: string;
  readonly file: ImportFile;
  readonly reading: output<typeof importReading>;
  readonly kept: KeptReading;
  readonly preview: AnswerOf<typeof previewImport>;
  /** Another reading was kept. */
  readonly onKeep: () => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const start = useCommand(startImport);
  const chosen = file.profiles.find(({ id }) => id === kept.profile);
  const draft =
    kept.profile === null || chosen === undefined
      ? kept.draft
      : draftFromProfile(
          chosen.mapping,
          chosen.id,
          file.columns.map(({ header }) => header),
        );
  const fields = file.targets.find(({ id }) => id === draft?.target)?.fields ?? [];
  const like = file.profiles.find(({ id }) => id === preview.looksLike);
  const run = async (): Promise<void> => {
    const sent = await start.send({
      params: { institutionId },
      body: { fileId, reading },
    });
    if (!sent.ok) return;
    await forget(listImports);
    await go(deskPaths.importBatch(locale, institutionId, sent.value.id, preview.rows));
  };
  return (
    <>
      {like === undefined || like.id === kept.profile ? undefined : (
        <Notice>
          {say('import-page.preview.wrong-profile', { title: like.title[locale] })}{' '}
          <Link to={deskPaths.importFile(locale, institutionId, fileId)}>
            {say('import-page.choose.title')}
          </Link>
        </Notice>
      )}
      <CountList counts={preview} />
      <div className="form-actions">
        <Action
          label={say('import-page.import.do-rows', { count: formatNumber(preview.good, locale) })}
          isMain
          isBusy={start.isBusy}
          reason={preview.good === 0 ? say('import-page.preview.nothing') : undefined}
          onAct={() => void run()}
        />
        <Link
          to={
            kept.profile === null
              ? deskPaths.importMapping(locale, institutionId, fileId)
              : deskPaths.importFile(locale, institutionId, fileId)
          }
        >
          {say('import-page.preview.back')}
        </Link>
      </div>
      {start.refusal === undefined ? undefined : (
        <p className="field-fault" role="alert">
          {refusalSentence(locale, start.refusal)}
        </p>
      )}
      {preview.asked.length === 0 || draft === null ? undefined : (
        <ValueChoices
          asked={preview.asked}
          fields={fields}
          onUse={(values) => {
            keptMappings.keep(fileId, {
              ...draft,
              values: Object.fromEntries(
                [...new Set([...Object.keys(draft.values), ...Object.keys(values)])].map((field) => [
                  field,
                  { ...draft.values[field], ...values[field] },
                ]),
              ),
            });
            onKeep();
          }}
        />
      )}
      <WarningList warnings={preview.warnings} />
      <section aria-labelledby="first-rows">
        <h2 id="first-rows">{say('import-page.preview.first')}</h2>
        <RecordTable
          caption={say('import-page.preview.first')}
          fields={fields}
          rows={preview.first.map((row) => ({ ...row, key: String(row.line) }))}
          empty={<p>{say('import-page.preview.no-good')}</p>}
        />
      </section>
      <section aria-labelledby="first-faults">
        <h2 id="first-faults">{say('import-page.preview.faults')}</h2>
        <FaultTable
          caption={say('import-page.preview.faults')}
          faults={preview.faults.map((fault, at) => ({ ...fault, id: String(at), isMended: false }))}
          empty={say('import-page.preview.faults-none')}
        />
      </section>
      {'mapping' in reading ? (
        <SaveProfile
          {...{ institutionId, file }}
          mapping={reading.mapping}
          onSaved={(id) => {
            keptMappings.choose(fileId, id);
            onKeep();
          }}
        />
      ) : undefined}
    </>
  );
};
