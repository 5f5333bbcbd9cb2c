import { z } from 'zod';
import type { StudyRecord } from './study-record.ts';

/** How long and how many what a study writes down may be; minutes are whole. */
const limits = {
  line: 300,
  words: 4000,
  lines: 60,
  blocks: 40,
  questions: 40,
  followUps: 20,
  minutes: 600,
  people: 500,
} as const;

const line = z.string().max(limits.line);
const words = z.string().max(limits.words);
const listOf = (most: number) => z.array(words).max(most).readonly();

const question = z.strictObject({ words, followUps: listOf(limits.followUps) });
const block = z.strictObject({
  name: line,
  minutes: z.int().min(1).max(limits.minutes),
  questions: z.array(question).max(limits.questions).readonly(),
});
const moderator = z.strictObject({
  name: line,
  isLeading: z.boolean(),
  credentials: words,
  occupation: words,
  gender: line,
  training: words,
  relationship: words,
  knownToParticipants: words,
  interests: words,
});
const person = z.strictObject({
  mode: z.enum(['online', 'in-person']),
  destination: z.union([z.literal(''), z.string().regex(/^[A-Z]{3}$/)]),
});
const count = z.int().min(0).max(100_000).nullable();

/** The record of a study as it is sent and kept, with its limits: lengths in UTF-16 code units. */
export const studyRecordShape: z.ZodType<StudyRecord> = z.strictObject({
  title: line,
  questions: listOf(limits.lines),
  hypotheses: listOf(limits.lines),
  registeredAt: z.iso.datetime().nullable(),
  guide: z.strictObject({ blocks: z.array(block).max(limits.blocks).readonly(), questionStyle: words }),
  rules: listOf(limits.lines),
  moderators: z.array(moderator).max(20).readonly(),
  recruitment: z.strictObject({
    invited: count,
    people: z.array(person).max(limits.people).readonly(),
    description: words,
    absent: words,
  }),
  heldOn: z.iso.date().nullable(),
  place: words,
  otherPresent: words,
  orientation: words,
  sampling: words,
  approach: words,
  guideTested: words,
  repeats: words,
  recording: words,
  fieldNotes: words,
  saturation: words,
  transcriptsReturned: words,
  coders: count,
  derivation: words,
  software: words,
  participantChecking: words,
  ethics: words,
  thematicBlocks: listOf(limits.lines),
  geography: listOf(limits.lines),
  outputs: listOf(limits.lines),
});
