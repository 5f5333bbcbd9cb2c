/** The form of an institution's id; the same as in the database's `set_tenant`. */
export const institutionIdForm = /^[A-Za-z0-9_-]{1,64}$/;
