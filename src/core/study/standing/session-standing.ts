export const sessionStatuses = ['planned', 'running', 'ended'] as const;
export type StudySessionStatus = (typeof sessionStatuses)[number];

/** One meeting of a study. Its guide is that of the version of the record with which it began. */
export interface StudySessionStanding {
  readonly studyId: string;
  /** 1, 2, …: the wave. */
  readonly number: number;
  readonly plannedOn: string;
  readonly status: StudySessionStatus;
  /** Version of the record whose guide is followed; set at the beginning. */
  readonly guideVersion?: number | null;
  readonly startedAt?: string | null;
  /** The block that runs, from 0, and since when; earlier ones stand in the journal. */
  readonly block?: number | null;
  readonly blockStartedAt?: string | null;
  readonly endedAt?: string | null;
}

/** That a participant came to a session. */
export interface AttendanceStanding {
  readonly studyId: string;
  readonly sessionId: string;
  readonly participantId: string;
  readonly mode: 'online' | 'in-person';
  readonly cameAt: string;
  readonly leftAt?: string | null;
}

export const pollKinds = ['single', 'multiple', 'scale'] as const;
export type PollKind = (typeof pollKinds)[number];
export const pollStatuses = ['drafted', 'open', 'closed', 'dropped'] as const;
export type PollStatus = (typeof pollStatuses)[number];

/** A question put to the participants. Words and options are content (`PollContent`) and do not change once it was opened. */
export interface PollStanding {
  readonly studyId: string;
  readonly sessionId: string;
  readonly number: number;
  readonly kind: PollKind;
  /** As announced above the question. Answers without a name cannot be given one later. */
  readonly answersAre: 'anonymous' | 'pseudonymous';
  /** On phones, or entered by an analyst for each pseudonym. */
  readonly takenBy: 'phone' | 'hand';
  readonly status: PollStatus;
  /** SHA-256 of the canonical JSON of its content. */
  readonly sha256: string;
  readonly draftedAt: string;
  readonly openedAt?: string | null;
  readonly closedAt?: string | null;
  /** Counted when it is closed: who saw the question, and who answered. */
  readonly seen?: number | null;
  readonly answered?: number | null;
}
