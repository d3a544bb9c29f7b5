import type { Finding } from '@trifold/core'
import type { Document, Element } from '@xmldom/xmldom'
import { findings } from '../findings.ts'
import {
  attribute,
  child,
  children,
  descendants,
  elementsIn,
  integer,
  relationId,
} from '../package/elements.ts'
import type { SourcePackage } from '../package/source-package.ts'
import { decorationsOf } from './decorations.ts'
import { mendLayout } from './mend-layout.ts'
import { mendMaster } from './mend-master.ts'
import { mendOfficeLayout } from './mend-office-layout.ts'
import { type ColourScheme, type Rgb, readColours } from './read-colours.ts'
import { type Place, readPlaceholders, type SourcePlaceholder } from './read-placeholders.ts'
import { isOfType } from './relation-type.ts'

/** A layout of a template. */
export interface SourceLayout {
  /** The name of its part. */
  readonly part: string
  /** What its makers called it: shown to people, never relied on. */
  readonly name: string
  /** Value of `type`; `cust` where there is none. */
  readonly type: string
  readonly placeholders: readonly SourcePlaceholder[]
  /** Where it has pictures and shapes, its master’s among them. */
  readonly decorations: readonly Place[]
  /** Its own colours and ground, or its master’s. */
  readonly colours: ColourScheme
  readonly ground: Rgb | undefined
  /** `a:overrideClrMapping`, if it has one. */
  readonly override: Element | undefined
}

/** A master of a template, with its layouts in their order. */
export interface SourceMaster {
  readonly part: string
  readonly layouts: readonly SourceLayout[]
  readonly colours: ColourScheme
  /** The colour behind everything, as far as it is one. */
  readonly ground: Rgb | undefined
  /** Names of the theme’s faces. */
  readonly fonts: { readonly major: string; readonly minor: string }
  /** Parts of it that are not to be taken as they are. */
  readonly mended: ReadonlyMap<string, Document>
}

/**
 * Reads a master, its theme and its layouts; what cannot be read of it is told, and left out. `area` is that of
 * a slide, in square EMU.
 */
export const readMaster = (
  source: SourcePackage,
  part: string,
  { defaultTextStyle, area }: { readonly defaultTextStyle: Element | undefined; readonly area: number },
): { readonly master?: SourceMaster; readonly findings: Finding[] } => {
  const read = source.xml(part)
  if ('problem' in read) return { findings: [findings['template-part'](part, read.problem)] }
  const root = read.document.documentElement ?? undefined
  const isOffice = mendMaster(read.document)
  const mended = new Map<string, Document>(isOffice ? [[part, read.document]] : [])
  const relations = source.relations(part)
  const themePart = relations.find((relation) => isOfType(relation, 'theme'))?.target
  const theme = themePart === undefined ? { problem: 'it has no theme' } : source.xml(themePart)
  if ('problem' in theme) return { findings: [findings['template-part'](themePart ?? part, theme.problem)] }
  const elements = child(theme.document.documentElement ?? undefined, 'a:themeElements')
  const slide = child(root, 'p:cSld')
  const scheme = child(elements, 'a:clrScheme')
  const map = child(root, 'p:clrMap')
  const inherited = { master: slide, textStyles: child(root, 'p:txStyles'), defaultTextStyle }
  const told: Finding[] = []
  const layouts = children(child(root, 'p:sldLayoutIdLst'), 'p:sldLayoutId').flatMap(
    (entry): SourceLayout[] => {
      const target = relations.find(({ id }) => id === relationId(entry))?.target
      if (target === undefined) return []
      const layout = source.xml(target)
      if ('problem' in layout) {
        told.push(findings['template-part'](target, layout.problem))
        return []
      }
      const isMended = [
        mendLayout(layout.document),
        isOffice && mendOfficeLayout(layout.document, slide),
      ].includes(true)
      if (isMended) mended.set(target, layout.document)
      const element = layout.document.documentElement ?? undefined
      const content = child(element, 'p:cSld')
      const override = child(element, 'p:clrMapOvr', 'a:overrideClrMapping')
      const colours = readColours(scheme, override ?? map)
      const background = child(content, 'p:bg') ?? child(slide, 'p:bg')
      return [
        {
          part: target,
          name: attribute(content, 'name') ?? '',
          type: attribute(element, 'type') ?? 'cust',
          placeholders: readPlaceholders(content, inherited),
          decorations: [
            ...(/^(0|false)$/.test(attribute(element, 'showMasterSp') ?? '') ? [] : decorationsOf(slide)),
            ...decorationsOf(content),
          ],
          colours,
          ground: isCovered(slide, area) ? undefined : groundOf(background, colours),
          override,
        },
      ]
    },
  )
  const colours = readColours(scheme, map)
  const font = (name: 'a:majorFont' | 'a:minorFont') =>
    attribute(child(elements, 'a:fontScheme', name, 'a:latin'), 'typeface') || 'Arial'
  return {
    master: {
      part,
      layouts,
      colours,
      ground: isCovered(slide, area) ? undefined : groundOf(child(slide, 'p:bg'), colours),
      fonts: { major: font('a:majorFont'), minor: font('a:minorFont') },
      mended,
    },
    findings: told,
  }
}

/** Share of a slide that a picture or shape takes which stands behind all text. */
const covering = 0.6

/** Whether something of the master’s own covers its ground. */
const isCovered = (slide: Element | undefined, area: number): boolean =>
  descendants(child(slide, 'p:spTree')).some((element) => {
    const isPlaceholder = child(element, 'p:nvSpPr', 'p:nvPr', 'p:ph') !== undefined
    const extent = child(element, 'p:spPr', 'a:xfrm', 'a:ext')
    const size = (integer(extent, 'cx') ?? 0) * (integer(extent, 'cy') ?? 0)
    return !isPlaceholder && size > covering * area && child(element, 'p:spPr', 'a:noFill') === undefined
  })

const groundOf = (background: Element | undefined, colours: ColourScheme): Rgb | undefined => {
  if (background === undefined) return colours.find('bg1')
  const solid = elementsIn(child(background, 'p:bgPr', 'a:solidFill'))[0]
  const reference = elementsIn(child(background, 'p:bgRef'))[0]
  const colour = solid ?? reference
  return colour === undefined ? undefined : colours.resolve(colour)
}
