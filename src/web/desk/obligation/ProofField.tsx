import type { FileView } from '../../../contract/draft.ts';
import { downloadObligationFile, uploadObligationFile } from '../../../contract/obligation.ts';
import { DocumentField } from '../draft/DocumentField.tsx';
import { useSay } from '../use-say.ts';

/** The one document of a claim or a request. */
export const ProofField = ({
  params,
  hint,
  error,
  file,
  onChange,
}: {
  /** Institution and obligation to which it goes. */
  readonly params: { readonly institutionId: string; readonly id: string };
  readonly hint: string;
  readonly error: string | undefined;
  readonly file: FileView | null;
  readonly onChange: (file: FileView | null) => void;
}) => {
  const say = useSay();
  return (
    <DocumentField
      id="fileId"
      label={say('obligation.file')}
      hint={hint}
      error={error}
      params={params}
      files={file === null ? [] : [file]}
      onAdd={onChange}
      onRemove={() => onChange(null)}
      most={1}
      to={uploadObligationFile}
      from={downloadObligationFile}
    />
  );
};
