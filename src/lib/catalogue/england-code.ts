/** ONS code of England. */
export const englandCode = 'E92000001';
