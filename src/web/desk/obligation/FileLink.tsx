import type { FileView } from '../../../contract/draft.ts';
import { downloadObligationFile } from '../../../contract/obligation.ts';
import { fileSize } from '../draft/file-size.ts';
import { apiAddress } from '../office/api-address.ts';
import { useLocale } from '../use-locale.ts';

/** A document of an obligation, to be saved. */
export const FileLink = ({
  institutionId,
  file,
}: {
  readonly institutionId: string;
  readonly file: FileView;
}) => {
  const locale = useLocale();
  return (
    <>
      <a href={apiAddress(downloadObligationFile, { institutionId, id: file.id })} download={file.name}>
        {file.name}
      </a>{' '}
      <span className="label">{fileSize(file.bytes, locale)}</span>
    </>
  );
};
