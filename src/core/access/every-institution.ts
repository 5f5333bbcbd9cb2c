/** Stands for an institution with which the actor has nothing to do: whoever may do it there may do it everywhere. */
export const everyInstitution = 'every-institution';
