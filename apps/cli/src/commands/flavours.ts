/** Values of `--flavour`: the hosts that the renderer of Markdown knows. */
export const flavours = ['github', 'commonmark', 'hugo', 'devto'] as const

export type FlavourName = (typeof flavours)[number]
