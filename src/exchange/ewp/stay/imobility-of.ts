import type { PartnerStay } from '../../../core/partner/partner-stay.ts';
import type { Imobility } from '../imobility.ts';

/** Arrival at the host and departure from it, as far as they are recorded: the return home is another day. */
export const imobilityOf = ({ id, arrivedOn, detail }: PartnerStay): Imobility => ({
  omobilityId: id,
  arrivedOn,
  departedOn: detail.study.leftHostOn,
});
