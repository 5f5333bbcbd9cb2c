import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { FileInput } from '../../ui/FileInput.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import './import.css';

const megabyte = 1024 * 1024;

/** A place on which a table is dropped, with a button for whoever has no mouse. */
export const FileDrop = ({
  mostBytes,
  fault,
  onFile,
}: {
  /** The largest file that is taken. */
  readonly mostBytes: number;
  readonly fault: string | undefined;
  readonly onFile: (file: File) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={isOver ? 'file-drop over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) onFile(file);
      }}
    >
      <p>{say('import-page.new.drop')}</p>
      {fault === undefined ? undefined : (
        <p className="field-fault" role="alert">
          {fault}
        </p>
      )}
      <FileInput
        input={input}
        accept=".csv,.tsv,.txt,.gz,.xlsx,text/csv,application/gzip,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChoose={([file]) => onFile(file)}
      />
      <Button onClick={() => input.current?.click()}>{say('import-page.new.choose')}</Button>
      <p className="field-hint import-note">
        {say('import-page.new.limits', { limit: formatNumber(Math.floor(mostBytes / megabyte), locale) })}
      </p>
    </div>
  );
};
