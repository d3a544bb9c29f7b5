import type { Element } from '@xmldom/xmldom'
import { attribute, child, elementsIn, integer } from '../package/elements.ts'

/** A colour as three numbers from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** What colours of a master are by: the theme’s, and the names that slides use for them. */
export interface ColourScheme {
  /** By a slide’s name, such as `tx1`, `bg1`, `accent1`. */
  find(name: string): Rgb | undefined
  /** What an element such as `a:schemeClr` or `a:srgbClr` comes to. */
  resolve(colour: Element): Rgb | undefined
}

/** Reads `a:clrScheme`, seen through `p:clrMap`. */
export const readColours = (scheme: Element | undefined, map: Element | undefined): ColourScheme => {
  const themed = new Map(
    elementsIn(scheme).flatMap((entry): [string, Rgb][] => {
      const value = elementsIn(entry)[0]
      const rgb = value === undefined ? undefined : absolute(value)
      return rgb === undefined ? [] : [[entry.localName ?? '', rgb]]
    }),
  )
  const find = (name: string): Rgb | undefined =>
    themed.get(attribute(map, name) ?? usualMap.get(name) ?? name) ?? themed.get(name)
  const resolve = (colour: Element): Rgb | undefined => {
    const base = colour.localName === 'schemeClr' ? find(attribute(colour, 'val') ?? '') : absolute(colour)
    return base === undefined ? undefined : modified(base, colour)
  }
  return { find, resolve }
}

const usualMap: ReadonlyMap<string, string> = new Map([
  ['bg1', 'lt1'],
  ['tx1', 'dk1'],
  ['bg2', 'lt2'],
  ['tx2', 'dk2'],
])

const absolute = (element: Element): Rgb | undefined => {
  const value = attribute(element, 'lastClr') ?? attribute(element, 'val') ?? ''
  const [, red, green, blue] = /^([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(value) ?? names.get(value) ?? []
  if (red === undefined || green === undefined || blue === undefined) return undefined
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)]
}

const black: readonly string[] = ['', '00', '00', '00']
const white: readonly string[] = ['', 'ff', 'ff', 'ff']

/** Colours that have names, of the system too, in the form of the pattern above. */
const names: ReadonlyMap<string, readonly string[]> = new Map([
  ['black', black],
  ['white', white],
  ['windowText', black],
  ['window', white],
])

/** What modifiers make of a colour, as far as contrast goes: each channel is moved towards black or white. */
const modified = (base: Rgb, colour: Element): Rgb => {
  const share = (name: 'lumMod' | 'lumOff' | 'shade' | 'tint', usual: number): number =>
    (integer(child(colour, `a:${name}`), 'val') ?? usual * 100_000) / 100_000
  const dark = share('lumMod', 1) * share('shade', 1)
  const light = share('lumOff', 0) * 255 + (1 - share('tint', 1)) * 255
  const channel = (value: number): number =>
    Math.min(255, Math.max(0, Math.round(value * dark * share('tint', 1) + light)))
  return [channel(base[0]), channel(base[1]), channel(base[2])]
}

/** Contrast of two colours (WCAG 2.2, “contrast ratio”), from 1 to 21. */
export const contrastOf = (one: Rgb, other: Rgb): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

export const luminance = (colour: Rgb): number => {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}
