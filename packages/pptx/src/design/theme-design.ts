import type { SlideLayout } from '@trifold/core'
import type { Box, Geometry, Theme } from '@trifold/deck'
import { words } from '@trifold/prose'
import type { Part } from '../opc/part.ts'
import { languageTag } from '../text/language-tag.ts'
import type { TextStyle } from '../text/text-style.ts'
import { emu, type Scale } from '../units.ts'
import { element } from '../xml/element.ts'
import type { Design, DesignLayout, LayoutRole, Placeholder } from './design.ts'
import { systemFace } from './face-name.ts'
import { type LayoutContext, layoutPart } from './layout-part.ts'
import { type LayoutSpec, layoutSpecs } from './layout-specs.ts'
import { levelStyles } from './level-styles.ts'
import { masterId, masterPart } from './master-part.ts'
import { notesMasterPart } from './notes-master-part.ts'
import { paletteColours } from './palette-colours.ts'
import { levelsOf } from './place-styles.ts'
import { tableStyle, tableStyles } from './table-styles.ts'
import { themeType, themeXml } from './theme-part.ts'

/** What Trifold's own design depends on. */
export interface ThemeDesignOptions {
  readonly theme: Theme
  readonly dark: boolean
  readonly geometry: Geometry
  readonly rtl: boolean
  /** What stands at the foot of each slide: programs take the place for it from a layout that holds it too. */
  readonly footer: string
  /** The language of the deck, in which layouts and places are named. */
  readonly lang: string
}

/** Trifold's own design: master, layouts and theme of a deck, from its theme's tokens. */
export const themeDesign = ({ theme, dark, geometry, rtl, footer, lang }: ThemeDesignOptions): Design => {
  // A slide is 7.5 inches high, as presentations are by default.
  const scale: Scale = { emuPerPx: 6_858_000 / geometry.height }
  const size = { width: emu(geometry.width, scale), height: emu(geometry.height, scale) }
  const { scheme, map, colour } = paletteColours(dark ? theme.dark : theme.light, dark)
  const faces = {
    text: systemFace(theme.fonts.text.families),
    heading: systemFace(theme.fonts.heading.families),
    code: systemFace(theme.fonts.code.families),
  }
  const said = words(lang)
  const context: LayoutContext = {
    ...{ geometry, scale, colour, rtl, code: faces.code.name, master, footer },
    lang: languageTag(lang),
    names: said.presentation,
  }
  const boldHeadings = theme.weights.heading >= 600
  const specs = layoutSpecs(geometry, said)
  const made = makeLayouts(specs, context, boldHeadings)
  const layouts = made.map(({ layout }) => layout)
  const content = themeXml({
    name: theme.name,
    colours: scheme(theme.name),
    heading: faces.heading,
    text: faces.text,
  })
  const themeOf = (name: string): Part => ({ name, type: themeType, content, relations: [] })
  const bullets = placesOf(specs.bullets, context, boldHeadings).filter(({ role }) => inMaster.has(role))
  const [text] = levelsOf('text', scale, boldHeadings)
  return {
    geometry,
    scale,
    size,
    parts: [
      themeOf(themeName),
      masterPart({ theme: themeName, layouts, placeholders: bullets, map, boldHeadings }, context),
      ...made.map(({ part }) => part),
      themeOf(notesThemeName),
      notesMasterPart({ name: notesMaster, theme: notesThemeName, slide: size, lang }),
    ],
    masters: [{ part: master, id: masterId }],
    notesMaster,
    // Every role has its entry: they are the keys of the table of layouts.
    layouts: Object.fromEntries(
      made.map(({ role, layout }) => [role, layout]),
    ) as unknown as Design['layouts'],
    defaultTextStyle: element('p:defaultTextStyle', {}, levelStyles([text satisfies TextStyle], context)),
    boxStyle: text,
    openers,
    lines: theme.lines,
    progress: true,
    fonts: { text: '+mn-lt', heading: '+mj-lt', code: faces.code.name },
    colour,
    tableStyle,
    tableStyles: tableStyles(colour),
  }
}

/** A layout for each role, with its part. */
const makeLayouts = (
  specs: Readonly<Record<LayoutRole, LayoutSpec>>,
  context: LayoutContext,
  boldHeadings: boolean,
): { role: LayoutRole; part: Part; layout: DesignLayout }[] =>
  (Object.keys(specs) as LayoutRole[]).map((role, index) => {
    const placeholders = placesOf(specs[role], context, boldHeadings)
    const name = `/ppt/slideLayouts/slideLayout${index + 1}.xml`
    const part = layoutPart(name, specs[role], placeholders, context)
    return { role, part, layout: { part: part.name, placeholders } }
  })

/** The places of a layout, turned around where lines begin at the right. */
const placesOf = (
  { places }: LayoutSpec,
  { geometry, scale, rtl }: LayoutContext,
  boldHeadings: boolean,
): Placeholder[] =>
  places.map(({ style, box, ...place }) => ({
    ...place,
    box: rtl ? mirrored(box, geometry) : box,
    levels: levelsOf(style, scale, boldHeadings),
  }))

const master = '/ppt/slideMasters/slideMaster1.xml'
const notesMaster = '/ppt/notesMasters/notesMaster1.xml'
const themeName = '/ppt/theme/theme1.xml'
const notesThemeName = '/ppt/theme/theme2.xml'

/** The sign of a section stands above its heading, wherever that begins; the title's layout has its own. */
const openers: ReadonlySet<SlideLayout> = new Set(['section'])

const inMaster: ReadonlySet<Placeholder['role']> = new Set(['title', 'body', 'footer', 'number'])

const mirrored = (box: Box, { width }: Geometry): Box => ({ ...box, x: width - box.x - box.width })
