/** The bullet of lists: as long as the deck draws it where it is set a quarter larger than the text. */
export const dash = { char: '–', typeface: 'Arial', percent: 125_000 } as const
