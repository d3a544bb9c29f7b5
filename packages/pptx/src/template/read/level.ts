import type { Element } from '@xmldom/xmldom'
import { attribute, child, elementsIn, integer, isNamed, type Name } from '../package/elements.ts'

/** How paragraphs of one level are set. */
export interface Level {
  /** In points. */
  readonly size: number
  /** Distance of lines, in sizes. */
  readonly lineHeight: number
  /** Whether it is so much at any size: told in points. */
  readonly exact: boolean
  /** White space above a paragraph, in sizes. */
  readonly spaceBefore: number
  readonly spaceAfter: number
  /** Where the text begins, and where its first line does from there; in EMU. */
  readonly marginLeft: number
  readonly indent: number
  readonly bullet: boolean
  readonly bold: boolean
  readonly capitals: boolean
  /** What is added to each letter, in points. */
  readonly spacing: number
  /** A face by its name, or by its place in the theme: `+mn-lt`. */
  readonly face: string
  /** What `a:solidFill` holds. */
  readonly colour: Element | undefined
}

/** Of the nine levels that a list of styles has, one, from 1; the first style that says something of a property holds. */
export const levelOf = (styles: readonly (Element | undefined)[], number: number, face: string): Level => {
  const paragraphs = styles.flatMap((style) => child(style, `a:lvl${number}pPr`) ?? [])
  const runs = paragraphs.flatMap((paragraph) => child(paragraph, 'a:defRPr') ?? [])
  const size = clamp((first(runs, (run) => integer(run, 'sz')) ?? 1800) / 100, 1, 400)
  const spaceOf = (name: Name) => first(paragraphs, (paragraph) => spacing(child(paragraph, name), size))
  const { sizes: line, exact } = spaceOf('a:lnSpc') ?? { sizes: lineOf(1), exact: false }
  const flag = (name: string) => first(runs, (run) => attribute(run, name))
  const length = (name: string) => first(paragraphs, (paragraph) => integer(paragraph, name)) ?? 0
  return {
    size,
    lineHeight: line,
    exact,
    spaceBefore: spaceOf('a:spcBef')?.sizes ?? 0,
    spaceAfter: spaceOf('a:spcAft')?.sizes ?? 0,
    marginLeft: length('marL'),
    indent: length('indent'),
    bullet: first(paragraphs, bulletOf) ?? false,
    bold: /^(1|true)$/.test(flag('b') ?? ''),
    capitals: /^(all|small)$/.test(flag('cap') ?? ''),
    spacing: (first(runs, (run) => integer(run, 'spc')) ?? 0) / 100,
    face: first(runs, (run) => attribute(child(run, 'a:latin'), 'typeface')) ?? face,
    colour: first(runs, (run) => elementsIn(child(run, 'a:solidFill'))[0]),
  }
}

const first = <Item, Value>(
  items: readonly Item[],
  read: (item: Item) => Value | undefined,
): Value | undefined => {
  for (const item of items) {
    const value = read(item)
    if (value !== undefined) return value
  }
  return undefined
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** A share of a line in sizes: a line is 1.2 of them. */
const lineOf = (share: number): number => 1.2 * share

/** White space, or the distance of lines, in sizes. */
const spacing = (
  element: Element | undefined,
  size: number,
): { sizes: number; exact: boolean } | undefined => {
  const share = percentage(attribute(child(element, 'a:spcPct'), 'val'))
  if (share !== undefined) return { sizes: lineOf(share), exact: false }
  const points = integer(child(element, 'a:spcPts'), 'val')
  return points === undefined ? undefined : { sizes: points / 100 / size, exact: true }
}

/** `90000`, or `90%` as newer writers have it. */
const percentage = (value: string | undefined): number | undefined => {
  if (value === undefined) return undefined
  const share = value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value) / 100_000
  return Number.isFinite(share) ? clamp(share, 0, 10) : undefined
}

const bullets: readonly Name[] = ['a:buChar', 'a:buAutoNum', 'a:buBlip']

const bulletOf = (paragraph: Element): boolean | undefined => {
  const elements = elementsIn(paragraph)
  if (elements.some((element) => isNamed(element, 'a:buNone'))) return false
  return elements.some((element) => bullets.some((name) => isNamed(element, name))) ? true : undefined
}
