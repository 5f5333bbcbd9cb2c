/** The clock of the national office and of the universities: by it days begin that nobody's own clock decides. */
export const nationalTimeZone = 'Asia/Almaty';
