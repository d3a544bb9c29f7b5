import type { SourceLayout } from '../read/read-master.ts'
import type { Place, SourcePlaceholder } from '../read/read-placeholders.ts'

/** The title of a layout, in whose place lines run from left to right. */
export const titleIn = ({ placeholders }: SourceLayout): SourcePlaceholder | undefined =>
  placeholders.find(({ type, upright }) => (type === 'title' || type === 'ctrTitle') && upright)

/** Types that take text. */
const textual: ReadonlySet<string> = new Set(['obj', 'body', 'subTitle'])

/** Placeholders of a layout that text can stand in, from the top, and there from the left. */
export const textsIn = ({ placeholders }: SourceLayout): SourcePlaceholder[] =>
  placeholders
    .filter(({ type, upright }) => textual.has(type) && upright)
    .toSorted((a, b) => a.place.y - b.place.y || a.place.x - b.place.x || (a.idx ?? 0) - (b.idx ?? 0))

/** The largest of them. */
export const largestIn = (layout: SourceLayout): SourcePlaceholder | undefined =>
  textsIn(layout).reduce<SourcePlaceholder | undefined>(
    (best, other) => (best === undefined || areaOf(other.place) > areaOf(best.place) ? other : best),
    undefined,
  )

/** Share of the largest place that another has at least to be one of content, not of a subtitle or a remark. */
const contentShare = 0.3

/** Placeholders that content can stand in, among others for lines beside it. */
export const contentsIn = (layout: SourceLayout): SourcePlaceholder[] => {
  const largest = largestIn(layout)
  const least = largest === undefined ? 0 : contentShare * areaOf(largest.place)
  return textsIn(layout).filter(({ place }) => areaOf(place) >= least)
}

/** Furniture by its type: `ftr`, `sldNum`. */
export const furnitureIn = ({ placeholders }: SourceLayout, type: string): SourcePlaceholder | undefined =>
  placeholders.find((placeholder) => placeholder.type === type && placeholder.upright)

/** Two places of text beside each other, about as wide as each other; the left one first. */
export const columnsIn = (layout: SourceLayout): [SourcePlaceholder, SourcePlaceholder] | undefined => {
  const texts = contentsIn(layout)
  if (texts.length !== 2) return undefined
  const [left, right] = texts.toSorted((a, b) => a.place.x - b.place.x)
  if (left === undefined || right === undefined) return undefined
  const beside = left.place.x + left.place.width <= right.place.x + left.place.width * 0.05
  const alike =
    Math.min(left.place.width, right.place.width) > 0.6 * Math.max(left.place.width, right.place.width)
  const level = Math.abs(left.place.y - right.place.y) < left.place.height * 0.25
  return beside && alike && level ? [left, right] : undefined
}

export const areaOf = ({ width, height }: Place): number => width * height

/** Whether two places are nearly the same, on a slide of a size. */
export const areAlike = (
  one: Place | undefined,
  other: Place | undefined,
  size: { readonly width: number; readonly height: number },
): boolean => {
  if (one === undefined || other === undefined) return one === other
  const far = (a: number, b: number, whole: number): boolean => Math.abs(a - b) > whole * 0.03
  return !(
    far(one.x, other.x, size.width) ||
    far(one.y, other.y, size.height) ||
    far(one.x + one.width, other.x + other.width, size.width) ||
    far(one.y + one.height, other.y + other.height, size.height)
  )
}
