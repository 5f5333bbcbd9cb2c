import type { MarkKindView, TranscriptPreview } from '../../contract/study-transcript.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { codePoints } from '../../core/study/project/code-points.ts';
import type { TurnOptions } from '../../core/study/transcript/find-turns.ts';
import { readSpeakerPattern } from '../../core/study/transcript/speaker-pattern.ts';
import { checkTranscriptLength } from '../../core/study/transcript/check-transcript-length.ts';
import { transcriptLimits } from '../../core/study/transcript/transcript-limits.ts';
import type { Turn } from '../../core/study/transcript/transcript.ts';
import { readTranscript } from '../../exchange/transcript/read-transcript.ts';

/** Code points of what a speaker says first that are shown, so that a label can be told. */
const exampleLength = 120;

const optionsOf = (kind: MarkKindView | null, written: string | null): Decided<TurnOptions> => {
  if (kind !== 'pattern') return accept(kind === null ? {} : { kind });
  const pattern = readSpeakerPattern(written ?? '');
  return pattern.ok ? accept({ pattern: pattern.value }) : refuse({ code: `speaker-${pattern.refusal}` });
};

const speakersOf = (words: string, turns: readonly Turn[]): TranscriptPreview['speakers'] => {
  const places = codePoints(words);
  return [...Map.groupBy(turns, ({ speaker }) => speaker)].flatMap(([label, own]) => {
    const [first] = own;
    return label === null || first === undefined
      ? []
      : [
          {
            ...{ label, turns: own.length },
            example: places.slice(first.start, Math.min(first.end, first.start + exampleLength)),
          },
        ];
  });
};

/** Reads a pasted text or a file as a transcript and says who speaks. Refuses what is none, too long, or marked by too many names. */
export const previewTranscript = async ({
  text,
  file,
  kind,
  pattern,
}: {
  readonly text?: string | undefined;
  readonly file?: string | undefined;
  readonly kind: MarkKindView | null;
  readonly pattern: string | null;
}): Promise<Decided<TranscriptPreview>> => {
  const options = optionsOf(kind, pattern);
  if (!options.ok) return options;
  const bytes = file === undefined ? Buffer.from(text ?? '', 'utf8') : Buffer.from(file, 'base64');
  const read = await readTranscript(bytes, options.value);
  if (!read.ok) return refuse({ ...read.refusal, code: `transcript-${read.refusal.code}` });
  const { format, text: words, turns, marks } = read.value;
  const fits = checkTranscriptLength(words);
  if (!fits.ok) return fits;
  const speakers = speakersOf(words, turns);
  if (speakers.length > transcriptLimits.speakers || turns.length > transcriptLimits.turns)
    return refuse({ code: 'speakers-too-many', params: { found: speakers.length } });
  return accept({ format, words, turns, marks, speakers });
};
