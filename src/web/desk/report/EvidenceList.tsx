import type { FileView } from '../../../contract/draft.ts';
import type { EvidenceItem } from '../../../core/report/report-sections.ts';
import { RepeatedItems } from '../../ui/RepeatedItems.tsx';
import { useSay } from '../use-say.ts';
import { EvidenceFields } from './EvidenceFields.tsx';

/** Pieces of evidence that are being named, in the order in which a verifier will look at them. */
export const EvidenceList = ({
  id,
  evidence,
  files,
  params,
  faultOf,
  onChange,
  onFile,
}: {
  /** Where the list stands in the section: `tsk_….evidence`. */
  readonly id: string;
  readonly evidence: readonly EvidenceItem[];
  readonly files: readonly FileView[];
  readonly params: { readonly institutionId: string; readonly id: string };
  readonly faultOf: (field: string) => string | undefined;
  readonly onChange: (evidence: readonly EvidenceItem[]) => void;
  /** By the item's own id: it may have moved while the file was on its way. */
  readonly onFile: (itemId: string, file: FileView | undefined) => void;
}) => {
  const say = useSay();
  const missing = faultOf(id);
  const titleOf = (index: number) => say('report.task.evidence-number', { number: String(index + 1) });
  return (
    <section
      id={id}
      tabIndex={-1}
      className={missing === undefined ? 'evidence' : 'evidence field-faulty'}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`}>{say('report.task.evidence')}</h2>
      <p className="field-hint">{say('report.task.evidence-hint')}</p>
      {missing === undefined ? undefined : <p className="field-fault">{missing}</p>}
      <RepeatedItems
        items={evidence}
        onChange={onChange}
        make={(): EvidenceItem => ({
          id: `evi_${crypto.randomUUID()}`,
          kind: 'file',
          value: '',
          note: '',
          fileId: null,
        })}
        titleOf={titleOf}
        add={say('report.task.evidence-add')}
        empty={say('report.task.evidence-empty')}
        renderItem={(item, index, change) => (
          <EvidenceFields
            item={item}
            at={`${id}.${index}`}
            about={titleOf(index)}
            params={params}
            file={files.find((file) => file.id === item.fileId)}
            faultOf={faultOf}
            onChange={change}
            onFile={(file) => onFile(item.id, file)}
          />
        )}
      />
    </section>
  );
};
