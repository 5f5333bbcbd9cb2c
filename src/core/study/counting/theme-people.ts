import { codeOccurrences } from './code-occurrences.ts';
import type { CountedStudy } from './counted-study.ts';

/** In the words of how many participants something was found, of all whose words were coded. */
export interface PeopleOf {
  readonly people: number;
  readonly base: number;
}

/**
 * Participants with at least one passage that has one of the codes; the base is everybody who counts and speaks in a text that somebody coded. Whoever
 * withdrew the consent to take part is in neither.
 */
export const themePeople = ({ participants, texts }: CountedStudy, codes: readonly string[]): PeopleOf => {
  const counted = new Set(participants.filter(({ isCounted }) => isCounted).map(({ id }) => id));
  const wanted = new Set(codes);
  const [people, base] = [new Set<string>(), new Set<string>()];
  for (const text of texts) {
    if (text.codings.length === 0) continue;
    for (const { participantId } of text.turns)
      if (participantId !== null && counted.has(participantId)) base.add(participantId);
    for (const { codeId, participantId } of codeOccurrences(text, participants))
      if (participantId !== null && counted.has(participantId) && wanted.has(codeId))
        people.add(participantId);
  }
  return { people: people.size, base: base.size };
};
