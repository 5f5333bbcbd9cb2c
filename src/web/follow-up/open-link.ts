import { openFollowUp, readQuestionnaire } from '../../contract/follow-up.ts';
import type { RefusalAnswer } from '../../contract/refusal.ts';
import { accept, type Result } from '../../core/basics/result.ts';
import { call, type InputOf } from '../api.ts';
import type { OpenedLink } from './opened-link.ts';

/** Opens a link or a typed code and fetches its questions, in the version that it is bound to. */
export const openLink = async (
  body: InputOf<typeof openFollowUp>['body'],
): Promise<Result<OpenedLink, RefusalAnswer>> => {
  const opened = await call(openFollowUp, { body });
  if (!opened.ok) return opened;
  const version = String(opened.value.questionnaire);
  const questions = await call(readQuestionnaire, { params: { version } });
  return questions.ok ? accept({ opened: opened.value, questions: questions.value }) : questions;
};
