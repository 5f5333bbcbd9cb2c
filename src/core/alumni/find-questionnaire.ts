import type { Questionnaire } from './questionnaire.ts';
import { followUp1 } from './questionnaires/follow-up-1.ts';

const versions: readonly Questionnaire[] = [followUp1];

/** The version that is put to people from now on. */
export const newestQuestionnaire = 1;

/** The version of askings that do not say which; there was no other then. */
export const firstQuestionnaire = 1;

/** The questions as they were put in a version, or nothing where there never was one. */
export const findQuestionnaire = (version: number): Questionnaire | undefined =>
  versions.find((one) => one.version === version);
