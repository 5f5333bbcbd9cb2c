/** What can be made for a partner of a stay: nomination, learning agreement, arrival and departure, and the exchange file `.ewpmobility`. */
export const partnerFileKinds = ['nomination', 'agreement', 'stay', 'ewpmobility'] as const;
export type PartnerFileKind = (typeof partnerFileKinds)[number];
