/** A number with its noun: “1 article”, “2 articles”. */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
