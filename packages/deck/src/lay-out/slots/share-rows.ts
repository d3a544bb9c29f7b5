import { stack } from '../../measure/ruler.ts'

/** Rows of a grid, from its top. */
export interface Row {
  readonly y: number
  readonly height: number
}

/**
 * Rows that share a height: equally, but none is lower than its content. They are no lower than their contents where
 * these are higher than the whole.
 */
export const shareRows = (contents: readonly number[], whole: number, gap: number): Row[] => {
  const room = Math.max(whole, stack(contents, gap)) - gap * Math.max(0, contents.length - 1)
  const each = equalShare(contents, room)
  let y = 0
  return contents.map((content) => {
    const height = Math.max(content, each)
    y += height + gap
    return { y: y - height - gap, height }
  })
}

/** What each row gets that is not higher than that by itself. */
const equalShare = (contents: readonly number[], room: number): number => {
  let low = [...contents]
  let left = room
  for (;;) {
    const share = left / Math.max(low.length, 1)
    const higher = low.filter((content) => content > share)
    if (higher.length === 0 || higher.length === low.length) return share
    left -= higher.reduce((sum, content) => sum + content, 0)
    low = low.filter((content) => content <= share)
  }
}
