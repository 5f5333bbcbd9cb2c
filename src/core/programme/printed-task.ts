import type { UniversityTaskContent } from './university-task.ts';

/** The content with its fingerprint. */
export interface PrintedTask {
  readonly content: UniversityTaskContent;
  readonly contentSha256: string;
}

/** What an entry tells of a university's task. */
export const toldOfTask = ({ content: { kind, places, priority }, contentSha256 }: PrintedTask) => ({
  kind,
  places,
  priority,
  contentSha256,
});
