/** Two-sided 95 % point of the standard normal distribution (method.md section 0). */
export const normal95 = 1.959963984540054;
