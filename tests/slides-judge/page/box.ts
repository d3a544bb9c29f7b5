/** A rectangle in px of the stage, from the slide's upper left corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The stage's coordinates of one slide, whatever it is scaled to. */
export interface Stage {
  readonly width: number
  readonly height: number
  box(rect: DOMRect): Box
}

export const stageOf = (slide: HTMLElement): Stage => {
  const origin = slide.getBoundingClientRect()
  const scale = origin.width / slide.offsetWidth
  return {
    width: slide.offsetWidth,
    height: slide.offsetHeight,
    box: ({ left, top, right, bottom }) => ({
      left: (left - origin.left) / scale,
      top: (top - origin.top) / scale,
      right: (right - origin.left) / scale,
      bottom: (bottom - origin.top) / scale,
    }),
  }
}

/** By how much the inner box leaves the outer one, at the side where it is most; not above 0 when it is inside. */
export const excess = (inner: Box, outer: Box): number =>
  Math.max(
    outer.left - inner.left,
    outer.top - inner.top,
    inner.right - outer.right,
    inner.bottom - outer.bottom,
  )

/** The same, to the left and right alone. */
export const excessX = (inner: Box, outer: Box): number =>
  Math.max(outer.left - inner.left, inner.right - outer.right)

/** By how much two boxes lie over each other: the smaller of width and height of what they share. */
export const overlap = (one: Box, other: Box): number =>
  Math.min(
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  )
