import type { EvidenceView } from '../../../../contract/report.ts';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { evidenceHref } from '../../../evidence-href.ts';

/** Evidence as it was submitted: what it is, the file or the saved copy, and its fingerprint. */
export const EvidenceShown = ({
  evidence,
  fileAddress,
}: {
  readonly evidence: readonly EvidenceView[];
  readonly fileAddress: (fileId: string) => string;
}) => {
  const locale = useLocale();
  const say = useSay();
  if (evidence.length === 0) return <p>{say('report.result.no-evidence')}</p>;
  return (
    <ol className="evidence-shown">
      {evidence.map((item) => {
        const { position, kind, value, note, fileId, fileName, fileSha256, capturedAt, additionId } = item;
        const href = evidenceHref(item);
        const copyName =
          capturedAt === null
            ? say('report.evidence.copy')
            : say('report.evidence.copy-of', { date: formatDate(capturedAt.slice(0, 10), locale) });
        return (
          <li key={`${additionId ?? ''}${position}`}>
            <p>
              <strong>{say(`report.evidence-kind.${kind}`)}</strong>{' '}
              {kind === 'file' ? undefined : href === undefined ? (
                value
              ) : (
                <a href={href} rel="noreferrer external">
                  {value}
                </a>
              )}{' '}
              {fileId === null ? undefined : (
                <a
                  href={fileAddress(fileId)}
                  download={fileName ?? true}
                  className={kind === 'file' ? undefined : 'copy'}
                >
                  {kind === 'file' ? (fileName ?? say('report.task.file')) : copyName}
                </a>
              )}
              {fileId === null && fileSha256 !== null ? (
                <span className="label">{say('report.evidence.gone')}</span>
              ) : undefined}
              {additionId === null ? undefined : (
                <span className="label"> {say('report.evidence.added')}</span>
              )}
            </p>
            {note === '' ? undefined : <p className="written">{note}</p>}
            {fileSha256 === null ? undefined : (
              <details>
                <summary>{say('report.evidence.sixteen')}</summary>
                <code>{say('report.evidence.fingerprint', { hash: fileSha256 })}</code>
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
};
