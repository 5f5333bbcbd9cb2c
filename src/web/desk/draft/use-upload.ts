import { useState } from 'react';
import type { FileView } from '../../../contract/draft.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { upload, type Upload } from './upload.ts';

/** Bytes of one document at most. */
const largest = 20 * 1024 * 1024;

/** A file on its way: how much of it went out (0 to 1), and how to stop it. */
export interface Sending {
  readonly name: string;
  readonly share: number;
  readonly stop: () => void;
}

/** Sends one file at a time, says how far it is, and in a sentence why one was not taken. */
export const useUpload = (endpoint: Parameters<typeof upload>[0], params: Parameters<typeof upload>[1]) => {
  const locale = useLocale();
  const say = useSay();
  const [sending, setSending] = useState<Sending>();
  const [fault, setFault] = useState<string>();
  /** The file as it is kept; nothing where it was refused or stopped. */
  const send = async (file: File): Promise<FileView | undefined> => {
    const { name } = file;
    if (file.size > largest) {
      setFault(say('application.documents.too-large', { name }));
      return undefined;
    }
    const show = (started: Upload, share: number) => setSending({ name, share, stop: started.stop });
    const started: Upload = upload(endpoint, params, file, (share) => show(started, share));
    show(started, 0);
    try {
      const sent = await started.done;
      if (sent?.ok === true) return sent.value;
      if (sent?.ok === false) {
        const reason = refusalSentence(locale, sent.refusal);
        setFault(say('application.documents.refused', { name, reason }));
      }
    } catch (bug) {
      reportError(bug);
      setFault(say('application.documents.refused', { name, reason: say('refusal.our-fault') }));
    } finally {
      setSending(undefined);
    }
    return undefined;
  };
  return { sending, fault, forgetFault: () => setFault(undefined), send };
};
