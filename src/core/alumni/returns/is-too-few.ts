/** Of fewer people nothing is told but that they exist. */
const leastPeople = 10;

/** Whether so many people are too few to be told of. */
export const isTooFew = (people: number): boolean => people < leastPeople;
