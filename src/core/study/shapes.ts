import { standingShape } from '../basics/standing-shape.ts';
import type {
  CodeStanding,
  CodebookStanding,
  CodingRoundStanding,
  IndicatorContextStanding,
  ResolutionStanding,
  ThemeStanding,
} from './standing/codebook-standing.ts';
import type { StudyFigureStanding } from './standing/figure-standing.ts';
import type { AttendanceStanding, PollStanding, StudySessionStanding } from './standing/session-standing.ts';
import type {
  StudyConsentStanding,
  StudyParticipantStanding,
  StudyStanding,
} from './standing/study-standing.ts';
import type {
  CodingSheetStanding,
  StudyMemoStanding,
  TranscriptStanding,
} from './standing/transcript-standing.ts';

export const studyShape = standingShape<StudyStanding>('study', { first: 'StudyOpened' }, [
  ...(['status', 'title', 'version', 'sha256', 'openedAt', 'openedBy', 'registeredAt'] as const),
  ...(['registeredVersion', 'registeredSha256', 'closedAt'] as const),
]);

export const studyParticipantShape = standingShape<StudyParticipantStanding>(
  'study-participant',
  { first: 'StudyParticipantAdded' },
  ['studyId', 'pseudonym', 'mode', 'destination', 'status', 'codeIssue', 'addedAt'],
);

export const studyConsentShape = standingShape<StudyConsentStanding>(
  'study-consent',
  { first: 'StudyConsentGiven' },
  [
    ...(['studyId', 'participantId', 'purpose', 'version', 'locale', 'textSha256', 'givenBy'] as const),
    ...(['givenAt', 'withdrawnAt'] as const),
  ],
);

export const studySessionShape = standingShape<StudySessionStanding>(
  'study-session',
  { first: 'StudySessionPlanned' },
  [
    ...(['studyId', 'number', 'plannedOn', 'status', 'guideVersion', 'startedAt', 'block'] as const),
    ...(['blockStartedAt', 'endedAt'] as const),
  ],
);

export const attendanceShape = standingShape<AttendanceStanding>(
  'attendance',
  { first: 'AttendanceRecorded' },
  ['studyId', 'sessionId', 'participantId', 'mode', 'cameAt', 'leftAt'],
);

export const pollShape = standingShape<PollStanding>('poll', { first: 'PollDrafted' }, [
  ...(['studyId', 'sessionId', 'number', 'kind', 'answersAre', 'takenBy', 'status', 'sha256'] as const),
  ...(['draftedAt', 'openedAt', 'closedAt', 'seen', 'answered'] as const),
]);

export const transcriptShape = standingShape<TranscriptStanding>('transcript', { first: 'TranscriptAdded' }, [
  ...(['studyId', 'sessionId', 'name', 'status', 'version', 'sha256', 'length', 'addedAt'] as const),
  'addedBy',
]);

export const codingSheetShape = standingShape<CodingSheetStanding>(
  'coding-sheet',
  { first: 'CodingSheetOpened' },
  [
    ...(['studyId', 'transcriptId', 'roundId', 'kind', 'coderId', 'revision', 'codings'] as const),
    ...(['status', 'openedAt', 'handedInAt'] as const),
  ],
);

export const studyMemoShape = standingShape<StudyMemoStanding>('study-memo', { first: 'StudyMemoWritten' }, [
  ...(['studyId', 'target', 'targetId', 'transcriptVersion', 'startPoint', 'endPoint', 'version'] as const),
  ...(['sha256', 'writtenBy', 'writtenAt', 'status'] as const),
]);

export const codeShape = standingShape<CodeStanding>('code', { first: 'CodeAdded' }, [
  ...(['studyId', 'parentId', 'position', 'version', 'sha256', 'status', 'changedAt'] as const),
  'changedBy',
]);

export const codebookShape = standingShape<CodebookStanding>('codebook', { first: 'CodebookFrozen' }, [
  ...(['studyId', 'version', 'codes', 'sha256', 'frozenAt', 'frozenBy'] as const),
]);

export const codingRoundShape = standingShape<CodingRoundStanding>(
  'coding-round',
  { first: 'CodingRoundOpened' },
  [
    ...(['studyId', 'number', 'codebookId', 'unit', 'transcripts', 'coders', 'status'] as const),
    ...(['openedAt', 'openedBy', 'comparedAt', 'settledAt'] as const),
  ],
);

export const resolutionShape = standingShape<ResolutionStanding>(
  'resolution',
  { first: 'DisagreementSettled' },
  [
    ...(['studyId', 'roundId', 'transcriptId', 'startPoint', 'endPoint', 'codeId', 'isGiven'] as const),
    ...(['settledBy', 'settledAt', 'status'] as const),
  ],
);

export const themeShape = standingShape<ThemeStanding>('theme', { first: 'ThemeFormed' }, [
  ...(['studyId', 'version', 'sha256', 'status', 'indicator', 'changedAt', 'changedBy'] as const),
]);

export const studyFigureShape = standingShape<StudyFigureStanding>(
  'study-figure',
  { first: 'FigureTextWritten' },
  ['studyId', 'pollId', 'version', 'sha256', 'objections', 'writtenAt', 'writtenBy'],
);

export const indicatorContextShape = standingShape<IndicatorContextStanding>(
  'indicator-context',
  { first: 'IndicatorContextShown' },
  [
    ...(['institutionId', 'themeId', 'indicator', 'name', 'statement', 'studyTitle', 'people'] as const),
    ...(['base', 'isDemonstration', 'status', 'shownAt', 'takenBackAt'] as const),
  ],
);
