import type { Element } from '@xmldom/xmldom'
import { attribute, child, integer } from '../package/elements.ts'
import { type Level, levelOf } from './level.ts'
import { type PlaceholderShape, shapesWithPlaceholder } from './shapes-with-placeholder.ts'

/** A place on a slide, in EMU. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A placeholder of a layout, with what it inherits from its master. */
export interface SourcePlaceholder {
  /** Value of `type`; `obj` takes anything. */
  readonly type: string
  /** Undefined where the file gives none, which counts as 0. */
  readonly idx: number | undefined
  readonly place: Place
  readonly insets: {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
  }
  readonly anchor: 'top' | 'middle' | 'bottom'
  readonly align: 'start' | 'center' | 'end'
  /** Nine levels. */
  readonly levels: readonly Level[]
  /** Lines fill several columns, or do not wrap: slides have to say otherwise. */
  readonly reflows: boolean
  /** Lines run from left to right, and the shape is not turned. */
  readonly upright: boolean
}

/** What placeholders of a layout inherit from. */
export interface Inherited {
  /** `p:cSld` of the master. */
  readonly master: Element | undefined
  /** `p:txStyles` of the master. */
  readonly textStyles: Element | undefined
  /** `p:defaultTextStyle` of the presentation. */
  readonly defaultTextStyle: Element | undefined
}

/** The placeholders of a layout that say where they are, themselves or through their master; in the file’s order. */
export const readPlaceholders = (slide: Element | undefined, inherited: Inherited): SourcePlaceholder[] => {
  const masters = shapesWithPlaceholder(inherited.master)
  return shapesWithPlaceholder(slide).flatMap((placeholder) => {
    const master = masters.find(({ type }) => type === masterType(placeholder.type))?.shape
    return readPlaceholder(placeholder, master, inherited)
  })
}

const furniture: ReadonlySet<string> = new Set(['dt', 'ftr', 'sldNum', 'hdr'])

/** Which placeholder of a master one of a layout inherits from. */
const masterType = (type: string): string =>
  type === 'ctrTitle' || type === 'title' ? 'title' : furniture.has(type) ? type : 'body'

const readPlaceholder = (
  { shape, mark, type, idx }: PlaceholderShape,
  master: Element | undefined,
  { textStyles, defaultTextStyle }: Inherited,
): SourcePlaceholder[] => {
  const shapes = [shape, ...(master === undefined ? [] : [master])]
  const transforms = shapes.flatMap((one) => child(one, 'p:spPr', 'a:xfrm') ?? [])
  const place = transforms.map(placeOf).find((found) => found !== undefined)
  if (place === undefined) return []
  const bodies = shapes.flatMap((one) => child(one, 'p:txBody', 'a:bodyPr') ?? [])
  const kind = masterType(type)
  const own = child(
    textStyles,
    kind === 'title' ? 'p:titleStyle' : kind === 'body' ? 'p:bodyStyle' : 'p:otherStyle',
  )
  const styles = [...shapes.map((one) => child(one, 'p:txBody', 'a:lstStyle')), own, defaultTextStyle]
  const said = (name: string) =>
    bodies.map((body) => attribute(body, name)).find((value) => value !== undefined)
  const inset = (name: string, usual: number) =>
    bodies.map((body) => integer(body, name)).find((value) => value !== undefined) ?? usual
  return [
    {
      type,
      idx,
      place,
      insets: {
        left: inset('lIns', 91_440),
        top: inset('tIns', 45_720),
        right: inset('rIns', 91_440),
        bottom: inset('bIns', 45_720),
      },
      anchor: anchors.get(said('anchor') ?? '') ?? 'top',
      align: aligns.get(alignOf(styles) ?? '') ?? 'start',
      levels: Array.from({ length: 9 }, (_, index) =>
        levelOf(styles, index + 1, kind === 'title' ? '+mj-lt' : '+mn-lt'),
      ),
      reflows: Number(said('numCol') ?? 1) > 1 || said('wrap') === 'none',
      upright: isUpright(said('vert'), transforms[0]) && attribute(mark, 'orient') !== 'vert',
    },
  ]
}

const anchors: ReadonlyMap<string, SourcePlaceholder['anchor']> = new Map([
  ['ctr', 'middle'],
  ['b', 'bottom'],
])
const aligns: ReadonlyMap<string, SourcePlaceholder['align']> = new Map([
  ['ctr', 'center'],
  ['r', 'end'],
])

const alignOf = (styles: readonly (Element | undefined)[]): string | undefined =>
  styles.map((style) => attribute(child(style, 'a:lvl1pPr'), 'algn')).find((value) => value !== undefined)

const isUpright = (vertical: string | undefined, transform: Element | undefined): boolean =>
  (vertical === undefined || vertical === 'horz') && (integer(transform, 'rot') ?? 0) === 0

/** Undefined for a place that nothing can stand in. */
export const placeOf = (transform: Element): Place | undefined => {
  const offset = child(transform, 'a:off')
  const extent = child(transform, 'a:ext')
  const [x, y] = [integer(offset, 'x'), integer(offset, 'y')]
  const [width, height] = [integer(extent, 'cx'), integer(extent, 'cy')]
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined
  return width > 0 && height > 0 ? { x, y, width, height } : undefined
}
