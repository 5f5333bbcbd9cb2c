import { downloadAlumnusFile } from '../../../contract/alumni.ts';
import type { FileView } from '../../../contract/draft.ts';
import { fileSize } from '../draft/file-size.ts';
import { apiAddress } from '../office/api-address.ts';
import { useLocale } from '../use-locale.ts';

/** A document about the life after a stay, to be saved. */
export const AlumnusFileLink = ({
  institutionId,
  file,
}: {
  readonly institutionId: string;
  readonly file: FileView;
}) => {
  const locale = useLocale();
  return (
    <>
      <a href={apiAddress(downloadAlumnusFile, { institutionId, id: file.id })} download={file.name}>
        {file.name}
      </a>{' '}
      <span className="label">{fileSize(file.bytes, locale)}</span>
    </>
  );
};
