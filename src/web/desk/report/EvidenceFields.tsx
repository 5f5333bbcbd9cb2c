import type { FileView } from '../../../contract/draft.ts';
import { evidenceKinds, type EvidenceKind } from '../../../core/report/evidence-kinds.ts';
import type { EvidenceItem } from '../../../core/report/report-sections.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { DraftText } from '../draft/DraftText.tsx';
import { useSay } from '../use-say.ts';
import { EvidenceFile } from './EvidenceFile.tsx';

const isEvidenceKind = (kind: string): kind is EvidenceKind =>
  (evidenceKinds as readonly string[]).includes(kind);

/** One piece of evidence: what it is, where or which, the file or the saved copy, what it shows. */
export const EvidenceFields = ({
  item,
  at,
  about,
  params,
  file,
  faultOf,
  onChange,
  onFile,
}: {
  readonly item: EvidenceItem;
  /** Where it stands in the section: `tsk_….evidence.0`. */
  readonly at: string;
  /** Its title, "Evidence 2". */
  readonly about: string;
  readonly params: { readonly institutionId: string; readonly id: string };
  readonly file: FileView | undefined;
  readonly faultOf: (field: string) => string | undefined;
  readonly onChange: (item: EvidenceItem) => void;
  /** A file arrives long after it was chosen, so the caller looks up where the item stands by then. */
  readonly onFile: (file: FileView | undefined) => void;
}) => {
  const say = useSay();
  const { kind, value, note } = item;
  const copy = kind === 'link' ? 'report.task.copy' : 'report.task.copy-optional';
  return (
    <>
      <SelectField
        id={`${at}.kind`}
        name={`${at}.kind`}
        label={say('report.task.evidence-kind')}
        error={undefined}
        value={kind}
        onChange={({ currentTarget }) => {
          if (isEvidenceKind(currentTarget.value)) onChange({ ...item, kind: currentTarget.value });
        }}
        options={evidenceKinds.map((known) => ({
          value: known,
          label: say(`report.evidence-kind.${known}`),
        }))}
      />
      {kind === 'file' ? undefined : (
        <DraftText
          id={`${at}.value`}
          label={say(`report.evidence-value.${kind}`)}
          hint={say(`report.evidence-value-hint.${kind}`)}
          error={faultOf(`${at}.value`)}
          longest={500}
          value={value}
          onChange={(typed) => onChange({ ...item, value: typed })}
        />
      )}
      {kind === 'orcid' ? undefined : (
        <EvidenceFile
          id={`${at}.fileId`}
          label={say(kind === 'file' ? 'report.task.file' : copy)}
          hint={say(kind === 'link' ? 'report.task.copy-hint' : 'report.task.file-hint')}
          about={about}
          error={faultOf(`${at}.fileId`)}
          params={params}
          file={file}
          onChange={onFile}
        />
      )}
      <DraftText
        id={`${at}.note`}
        label={say('report.task.evidence-note')}
        hint={say('report.task.evidence-note-hint')}
        error={undefined}
        longest={300}
        value={note}
        onChange={(typed) => onChange({ ...item, note: typed })}
      />
    </>
  );
};
