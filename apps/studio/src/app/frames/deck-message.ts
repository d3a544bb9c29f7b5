/** What a deck in a frame tells of itself (the player of `packages/slides` says it). */
export interface DeckMessage {
  readonly trifold: 'deck'
  readonly slides: readonly string[]
  readonly slide: string
  readonly step: number
  readonly mode: string
}

/** Whether a deck has nothing left that Escape closes: the keyboard is to leave its frame. */
export const isLeaving = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'trifold' in data && data.trifold === 'leave'

/** Whether a message reads like a deck's; what sends it may be an article's own making. */
export const isDeckMessage = (data: unknown): data is DeckMessage => {
  if (typeof data !== 'object' || data === null) return false
  // What is looked for is checked here.
  const { trifold, slides, slide, step, mode } = data as Partial<Record<keyof DeckMessage, unknown>>
  return (
    trifold === 'deck' &&
    Array.isArray(slides) &&
    slides.every((id) => typeof id === 'string') &&
    typeof slide === 'string' &&
    typeof step === 'number' &&
    typeof mode === 'string'
  )
}
