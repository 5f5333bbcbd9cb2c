import type { PublicationConsent } from './publication-consent.ts';
import type { ExperienceTopic } from './report-sections.ts';

/** What a participant tells later applicants on one topic; the text stands apart. */
export interface ExperienceStanding {
  readonly reportId: string;
  readonly mobilityId: string;
  readonly topic: ExperienceTopic;
  readonly consent: PublicationConsent;
  readonly contentSha256: string;
  readonly sharedAt: string;
}
