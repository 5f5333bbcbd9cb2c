/** Every reason why a file is not read as a transcript, with the parameters its sentence may use. */
export const transcriptRefusals = {
  'empty-file': [],
  'not-a-transcript': [],
  'broken-document': [],
  'encrypted-document': [],
  'document-type': [],
  'too-large': ['limitBytes'],
  'wrong-encoding': ['encoding'],
  'nul-byte': [],
} as const;

export interface TranscriptRefusal {
  readonly code: keyof typeof transcriptRefusals;
  readonly params: Readonly<Record<string, string>>;
}
