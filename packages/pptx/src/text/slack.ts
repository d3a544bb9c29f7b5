/**
 * Room in px that text has beyond what was measured, taken from the white space beside it: programs place letters by
 * fractions of a px differently, and a line that fits exactly would wrap.
 */
export const slack = 8
