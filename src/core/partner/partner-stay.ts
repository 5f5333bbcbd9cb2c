import type { LocalizedText } from '../basics/locale.ts';
import type { AgreementParty } from '../mobility/agreement.ts';
import type { AgreementContent } from '../mobility/agreement-content.ts';
import type { MobilityStatus } from '../mobility/mobility.ts';
import type { ExchangeDetail } from './exchange-detail.ts';

/** How a party signed a version: `email` where the register knows the address of who signed. */
export interface PartnerSignature {
  readonly party: AgreementParty;
  readonly name: string;
  readonly position: string;
  readonly email: string | null;
  /** ISO 8601 with a zone. */
  readonly signedAt: string;
}

/** A version of the agreement that was or is in force, with what its parties signed. */
export interface PartnerAgreement {
  readonly version: number;
  readonly content: AgreementContent;
  readonly signatures: readonly PartnerSignature[];
}

/** All that the register knows of a stay and a partner abroad may ask for. Personal data. */
export interface PartnerStay {
  readonly institutionId: string;
  readonly id: string;
  readonly accountId: string;
  readonly callId: string;
  readonly callTitle: LocalizedText;
  readonly reference: string;
  /** The name as the desk shows it; empty where it was forgotten. */
  readonly participant: string;
  readonly status: MobilityStatus;
  /** Both ends included. */
  readonly plannedStart: string;
  readonly plannedEnd: string;
  readonly arrivedOn: string | null;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly hostName: string;
  /** As the person wrote them; `null` where nothing was written, or it was forgotten. */
  readonly person: {
    readonly givenName: string;
    readonly familyName: string | null;
    readonly birthDate: string | null;
    readonly sex: 0 | 1 | 2 | 9;
    /** ISO 3166-1 alpha-3. */
    readonly citizenship: string | null;
  } | null;
  readonly email: string | null;
  /** SCHAC home organisations that stand for each institution; one is needed, of several none is chosen. */
  readonly sendingHeiIds: readonly string[];
  readonly receivingHeiIds: readonly string[];
  /** The first version that came into force. */
  readonly first: PartnerAgreement | null;
  /** The version in force, where it is a later one. */
  readonly changed: PartnerAgreement | null;
  readonly detail: ExchangeDetail;
}
