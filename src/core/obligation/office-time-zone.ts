/** In whose days obligations are counted and letters are sent: those of the national office. */
export const officeTimeZone = 'Asia/Almaty';
