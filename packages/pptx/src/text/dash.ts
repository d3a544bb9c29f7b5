/** The bullet of lists; where it hangs from the edge of a slide it is set larger, so that it is as long as the deck draws it. */
export const dash = { char: '–', typeface: 'Arial', atEdge: 125_000, within: 100_000 } as const
