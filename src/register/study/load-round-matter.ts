import { sql } from 'kysely';
import type { AgreedSheet } from '../../core/study/round/agreed-changes.ts';
import { compareRound, type ComparedRound, type RoundText } from '../../core/study/round/compare-round.ts';
import type { CodingRoundStanding, ResolutionStanding } from '../../core/study/standing/codebook-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import { loadSheets, type LoadedSheet } from './load-sheets.ts';
import { loadTranscripts } from './load-transcripts.ts';

/** A settlement with its reason. */
type ResolutionRow = ResolutionStanding & { readonly id: string; readonly reason: string };

/** Everything that was said in a round, for the program: blindness is the reader's business. */
export interface RoundMatter {
  readonly texts: readonly (RoundText & { readonly name: string })[];
  readonly sheets: readonly LoadedSheet[];
  readonly compared: ComparedRound;
  /** All settlements, the earlier first. */
  readonly resolutions: readonly ResolutionRow[];
  readonly agreedSheets: readonly AgreedSheet[];
}

const listResolutions = async (
  trx: RegisterTransaction,
  institutionId: string,
  roundId: string,
): Promise<readonly ResolutionRow[]> => {
  const { rows } = await sql<ResolutionRow>`
    select r.id, r.study_id as "studyId", r.round_id as "roundId", r.transcript_id as "transcriptId",
           r.start_point as "startPoint", r.end_point as "endPoint", r.code_id as "codeId", r.is_given as "isGiven",
           r.settled_by as "settledBy", ${instant('r.settled_at')} as "settledAt", r.status, w.words as reason
      from resolution r
      join resolution_reason w on w.institution_id = r.institution_id and w.id = r.id
     where r.institution_id = ${institutionId} and r.round_id = ${roundId}
     order by r.settled_at, r.id`.execute(trx);
  return rows;
};

/** The texts of a round in the versions that are coded, all its sheets, and the codings of all coders laid on its units. */
export const loadRoundMatter = async (
  trx: RegisterTransaction,
  institutionId: string,
  round: CodingRoundStanding & { readonly id: string },
): Promise<RoundMatter> => {
  const versions = new Map(round.transcripts.map(({ id, version }) => [id, version]));
  const texts: (RoundText & { readonly name: string })[] = [];
  for (const [id, version] of versions)
    for (const { words, turns, standing } of await loadTranscripts(trx, institutionId, round.studyId, {
      id,
      version,
    }))
      texts.push({ id, words, turns, name: standing.name });
  const asked = { reader: 'all', roundId: round.id, versions };
  const sheets = await loadSheets(trx, institutionId, round.studyId, asked);
  const codings = sheets
    .filter(({ kind }) => kind === 'own')
    .flatMap(({ transcriptId, coderId, codings: own }) =>
      own.flatMap(({ start, end, isWhole, codeId }) =>
        isWhole ? [] : [{ transcriptId, coderId, start, end, codeId }],
      ),
    );
  return {
    texts,
    sheets,
    compared: compareRound({ unit: round.unit, texts, coders: round.coders, codings }),
    resolutions: await listResolutions(trx, institutionId, round.id),
    agreedSheets: sheets
      .filter(({ kind }) => kind === 'agreed')
      .map(({ id, transcriptId, revision, codings: own }) => ({
        ...{ id, transcriptId, revision },
        codings: own.map((coding) => ({
          ...{ id: coding.id, transcriptId, start: coding.start, end: coding.end, codeId: coding.codeId },
        })),
      })),
  };
};
