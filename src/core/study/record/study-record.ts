import type { Guide } from './guide.ts';

/** What is written down of a study besides its texts and codes: from it come Table 7 and the COREQ checklist. Empty: nobody wrote it. */
export interface StudyRecord {
  readonly title: string;
  readonly questions: readonly string[];
  readonly hypotheses: readonly string[];
  /** When questions and hypotheses were frozen, before the field work. */
  readonly registeredAt: string | null;
  readonly guide: Guide;
  readonly rules: readonly string[];
  readonly moderators: readonly Moderator[];
  readonly recruitment: Recruitment;
  /** ISO date of the session and how it was held. */
  readonly heldOn: string | null;
  readonly place: string;
  readonly otherPresent: string;
  readonly orientation: string;
  readonly sampling: string;
  readonly approach: string;
  readonly guideTested: string;
  readonly repeats: string;
  readonly recording: string;
  readonly fieldNotes: string;
  readonly saturation: string;
  readonly transcriptsReturned: string;
  readonly coders: number | null;
  /** How codes became themes, and which program helped. */
  readonly derivation: string;
  readonly software: string;
  readonly participantChecking: string;
  readonly ethics: string;
  /** What the talk is about, in its order; where the participants were; what the study goes into. */
  readonly thematicBlocks: readonly string[];
  readonly geography: readonly string[];
  readonly outputs: readonly string[];
}

export interface Moderator {
  readonly name: string;
  readonly isLeading: boolean;
  readonly credentials: string;
  readonly occupation: string;
  readonly gender: string;
  readonly training: string;
  /** How the people knew the moderator, and what they were told. */
  readonly relationship: string;
  readonly knownToParticipants: string;
  readonly interests: string;
}

export interface Recruitment {
  readonly invited: number | null;
  readonly people: readonly { readonly mode: 'online' | 'in-person'; readonly destination: string }[];
  /** Who came, in words: citizenship, record, where they are now. */
  readonly description: string;
  readonly absent: string;
}
