import type { RefObject } from 'react';

/** What the register takes as a document. */
export const documentTypes = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';

/** The browser's own choice of files, unseen: a button of ours opens it by `input.current?.click()`. The same file may be chosen again. */
export const FileInput = ({
  input,
  accept,
  isMultiple = false,
  onChoose,
}: {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly accept: string;
  readonly isMultiple?: boolean;
  /** At least one file. */
  readonly onChoose: (files: readonly [File, ...File[]]) => void;
}) => (
  <input
    ref={input}
    type="file"
    className="unseen"
    tabIndex={-1}
    aria-hidden="true"
    accept={accept}
    multiple={isMultiple}
    onChange={({ currentTarget }) => {
      const [first, ...others] = currentTarget.files ?? [];
      if (first !== undefined) onChoose([first, ...others]);
      currentTarget.value = '';
    }}
  />
);
