import { costOf, shapesInLayer } from './cost-of.ts'
import type { ReadTree } from './open-resvg.ts'

/** A picture drawn from an SVG. */
export interface DrawnSvg {
  /** SVG of paths alone, which refers to nothing outside itself. */
  readonly svg: string
  readonly png: Uint8Array
}

/** Why a picture cannot be drawn, as a clause. */
export interface DrawProblem {
  readonly reason: string
}

/** Pixels that are drawn at most, and layers of as many: beyond them a picture is drawn smaller. */
const mostPixels = 2560 * 1440
const mostLayers = 12

/** Fewer pixels in a side than this show nothing of a picture. */
const fewest = 48

/**
 * Draws an SVG for a place of the given pixels, as vectors and as a PNG of no more pixels than the place has. Never throws
 * because of what the SVG holds.
 */
export const drawSvg = (
  source: string,
  place: { readonly width: number; readonly height: number },
  faces: readonly Uint8Array[],
  read: ReadTree,
): DrawnSvg | DrawProblem => {
  if (isTangled(source)) return { reason: tooLong }
  try {
    const tree = read(source, { font: { fontBuffers: faces, defaultFontFamily: 'Arimo' } })
    const svg = withoutForeign(tree.toString())
    const fitting = Math.min(place.width / tree.width, place.height / tree.height)
    const zoom = Math.min(fitting, affordable(tree, costOf(svg)))
    if (zoom < fitting && Math.max(tree.width, tree.height) * zoom < fewest) return { reason: tooLong }
    const scaled = read(svg, { fitTo: { mode: 'zoom', value: zoom } })
    return { svg, png: scaled.render().asPng() }
  } catch (cause) {
    return { reason: reasonOf(cause) }
  }
}

const tooLong = 'its filters and masks take too long to draw'

/** Layers that no picture is made of. */
const mostEver = 5_000

/** Masks that a style sheet may put on each other: it is not told apart which has which. */
const mostStyledMasks = 12

/** Whether resvg would take long merely to read it: it follows masks of masks as often as they are used. */
const isTangled = (source: string): boolean =>
  costOf(source) - source.length / shapesInLayer > mostEver ||
  (/<style[^<>]*>[^<]*mask/.test(source) && source.split('<mask').length > mostStyledMasks + 1)

/** Pictures that the SVG names by an address, which resvg keeps the place of. */
const withoutForeign = (svg: string): string =>
  svg.replace(/<image\b[^>]*\bhref="(?!data:image\/(?:png|jpeg|gif);)[^"]*"[^>]*\/>/g, '')

/** The zoom at which a picture has as many pixels as its effects leave it. */
const affordable = ({ width, height }: { width: number; height: number }, cost: number): number =>
  Math.sqrt(Math.min(mostPixels, (mostPixels * mostLayers) / cost) / (width * height))

/** What resvg threw: its words, or the trap of an instance that ran out of its stack or memory. */
const reasonOf = (cause: unknown): string => {
  if (cause instanceof WebAssembly.RuntimeError || cause instanceof RangeError)
    return 'it is too deep or too large'
  const message = cause instanceof Error ? cause.message : String(cause)
  return message
    .replace(/^SVG data parsing failed cause /, '')
    .replace(/\s+/g, ' ')
    .slice(0, 200)
}
