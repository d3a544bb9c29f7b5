import type { Place, SourcePlaceholder } from '../read/read-placeholders.ts'

/** Where the text of a placeholder stands: its place without the insets, as far as they leave room. */
export const textPlace = ({ place, insets }: SourcePlaceholder): Place => {
  const { x, y, width, height } = place
  const across = insets.left + insets.right
  const down = insets.top + insets.bottom
  return {
    x: across < width ? x + insets.left : x,
    y: down < height ? y + insets.top : y,
    width: across < width ? width - across : width,
    height: down < height ? height - down : height,
  }
}
