import type { Measurer } from '@trifold/deck'
import { type Element, XMLSerializer } from '@xmldom/xmldom'
import type { Design, DesignLayout, LayoutRole, Placeholder } from '../../design/design.ts'
import type { TextStyle } from '../../text/text-style.ts'
import { element } from '../../xml/element.ts'
import { codeFace, templateFonts } from '../fonts/template-fonts.ts'
import { furnitureIn } from '../layouts/places.ts'
import type { Template, TemplateLayout } from '../layouts/template.ts'
import { roleOf, type TemplateRole, templateRoles } from '../layouts/template-role.ts'
import { textPlace } from '../layouts/text-place.ts'
import { attribute, child, children, integer, relationId } from '../package/elements.ts'
import { levelOf } from '../read/level.ts'
import { contrastOf } from '../read/read-colours.ts'
import type { SourceLayout } from '../read/read-master.ts'
import type { SourcePlaceholder } from '../read/read-placeholders.ts'
import { isOfType } from '../read/relation-type.ts'
import { hexOf, inkOf, templateColours } from './template-colours.ts'
import { templateGeometry, templateScale, titleBox, toPx } from './template-geometry.ts'
import { type Claimed, templateLevels } from './template-levels.ts'
import { addedNotes, templateNotes } from './template-notes.ts'
import { templateParts } from './template-parts.ts'
import { templateSettings } from './template-settings.ts'
import { templateTables } from './template-tables.ts'

/** A design made of a template, and the widths of text in its faces. */
export interface TemplateDesign {
  readonly design: Design
  readonly measurer: Measurer
  /** The colour of text, as `#rrggbb`. */
  readonly ink: string
}

/** Everything of a template but its slides, to be filled with others. */
export const templateDesign = (
  template: Template,
  { rtl, shrink }: { readonly rtl: boolean; readonly shrink: number },
): TemplateDesign => {
  const { presentation, master, body } = template
  const scale = templateScale(template, shrink)
  const geometry = templateGeometry(template, scale)
  const fonts = templateFonts(template)
  const ink = body.levels[0]?.colour
  const content = template.layouts.content.layout
  const colour = templateColours(ink, content)
  const notes = templateNotes(presentation)
  const settings = templateSettings(presentation, notes.size)
  const mended = new Map(presentation.masters.flatMap((one) => [...one.mended]))
  const parts = templateParts(
    presentation.source,
    [
      ...presentation.masters.map(({ part }) => part),
      ...(notes.own ? [notes.master] : []),
      ...settings.relations.map(({ target }) => target),
    ],
    mended,
  )
  const themeName = presentation.source
    .relations(master.part)
    .find((relation) => isOfType(relation, 'theme'))?.target
  const theme = parts.find(({ name }) => name === themeName)
  const isThemed = ink === undefined || /^(tx1|dk1)$/.test(attribute(ink, 'val') ?? '')
  const design: Design = {
    geometry,
    scale,
    size: presentation.size,
    parts: [
      ...parts,
      ...(notes.own || theme === undefined ? [] : addedNotes(notes, { theme, parts }, presentation.size)),
    ],
    masters: mastersOf(template),
    notesMaster: notes.master,
    layouts: layoutsOf(template, { geometry, scale, rtl, ink }),
    ...boxText(template, colour('ink')),
    openers: new Set(),
    progress: false,
    lines: 'fine',
    fonts: {
      text: body.levels[0]?.face ?? '+mn-lt',
      heading: template.layouts.content.title.levels[0]?.face ?? '+mj-lt',
      code: codeFace,
    },
    colour,
    ...linkColour(content, colour('accent')),
    ...templateTables(presentation, isThemed && content.ground !== undefined, colour),
    presentation: settings,
  }
  return { design, measurer: fonts.measurer, ink: `#${hexOf(inkOf(ink, content.colours))}` }
}

/** Least contrast of links with what is behind them, as of other text in colours. */
const readable = 3

/** Links as programs show them without a theme's word. */
const usualLink = [0, 0, 238] as const

/** A theme is often made for a light ground alone. */
const linkColour = ({ colours, ground }: SourceLayout, accent: string): Pick<Design, 'linkColour'> =>
  ground === undefined || contrastOf(colours.find('hlink') ?? usualLink, ground) >= readable
    ? {}
    : { linkColour: accent }

/** Ids of masters are kept: those of their layouts follow them. */
const mastersOf = ({ presentation: { root, relations, masters } }: Template): Design['masters'] =>
  children(child(root, 'p:sldMasterIdLst'), 'p:sldMasterId').flatMap((entry, index) => {
    const part = relations.find(({ id }) => id === relationId(entry))?.target
    if (part === undefined || masters.every((master) => master.part !== part)) return []
    return [{ part, id: integer(entry, 'id') ?? 2_147_483_648 + index }]
  })

/** What text boxes inherit: the template’s own, in the face of its text where that is none of the theme’s. */
const boxText = (
  { presentation: { root }, body }: Template,
  ink: string,
): Pick<Design, 'defaultTextStyle' | 'boxStyle'> => {
  const own = child(root, 'p:defaultTextStyle')
  const first = levelOf([own], 1, '+mn-lt')
  const face = body.levels[0]?.face ?? '+mn-lt'
  const keepsOwn = own !== undefined && face.startsWith('+')
  const made = element('p:defaultTextStyle', {}, [
    element('a:lvl1pPr', {}, [
      element('a:defRPr', { sz: 1800 }, [
        element('a:solidFill', {}, ink),
        element('a:latin', { typeface: face }),
      ]),
    ]),
  ])
  const boxStyle: TextStyle = {
    size: keepsOwn ? first.size * 100 : 1800,
    lineHeight: keepsOwn ? first.lineHeight : 1.2,
    // No text is in the colour of paper: so that ink is written, which is the template’s and not always its theme’s.
    colour: 'paper',
    bold: keepsOwn && first.bold,
    italic: false,
    face: 'text',
    align: 'start',
    marker: 'none',
  }
  return { defaultTextStyle: keepsOwn ? new XMLSerializer().serializeToString(own) : made, boxStyle }
}

/** What the places of a template are seen in. */
interface View extends Pick<Design, 'geometry' | 'scale'> {
  readonly rtl: boolean
  /** The colour of the template’s text. */
  readonly ink: Element | undefined
}

const layoutsOf = (template: Template, view: View): Design['layouts'] => {
  const made = Object.fromEntries(
    templateRoles.map((role) => [role, layoutOf(role, template, view)]),
  ) as Record<TemplateRole, DesignLayout>
  return Object.fromEntries(Object.entries(roleOf).map(([role, of]) => [role, made[of]])) as Record<
    LayoutRole,
    DesignLayout
  >
}

/** What the places of text of a layout are for, in reading order. */
const textRoles: Readonly<Record<TemplateRole, readonly Placeholder['role'][]>> = {
  title: ['subtitle'],
  section: ['body'],
  content: ['body'],
  columns: ['body', 'column-2'],
  titleOnly: ['body'],
}

const layoutOf = (role: TemplateRole, { layouts }: Template, view: View): DesignLayout => {
  const layout = layouts[role]
  const { geometry, scale } = view
  const header = geometry.header?.title
  const { override } = layout.layout
  const isOpener = role === 'title' || role === 'section'
  const title: Placeholder = {
    ...placeholderOf('title', layout.title, 'title', view),
    // Titles of content all stand in one place, however little those of other layouts differ from it.
    box: isOpener || header === undefined ? titleBox(layout.title, scale) : header,
  }
  const texts = layout.texts.slice(0, textRoles[role].length).map((text, index) => {
    const place = textRoles[role][index] ?? 'body'
    return placeholderOf(place, text, place === 'subtitle' ? 'subtitle' : 'text', view)
  })
  const ink =
    (isOpener ? layout.texts[0] : undefined)?.levels[0]?.colour ??
    (isOpener ? layout.title.levels[0]?.colour : undefined)
  return {
    part: layout.layout.part,
    placeholders: [title, ...texts, ...furnitureOf(layout, view)],
    ...(override === undefined ? {} : { colourMap: mapOf(override) }),
    ...(ink === undefined ? {} : { colour: templateColours(ink, layout.layout) }),
  }
}

/** Colours of a layout by other names than its master’s, which each slide repeats. */
const mapOf = (override: Element): string =>
  element(
    'a:overrideClrMapping',
    Object.fromEntries(mapped.map((name) => [name, attribute(override, name) ?? name])),
  )

/** What a map of colours names (ECMA-376 part 1, section 20.1.6.8). */
const mapped = [
  ...['bg1', 'tx1', 'bg2', 'tx2'],
  ...['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'],
]

const placeholderOf = (
  role: Placeholder['role'],
  source: SourcePlaceholder,
  claimed: Claimed,
  { scale, rtl, ink }: View,
): Placeholder => ({
  role,
  ...(source.type === 'obj' ? {} : { type: source.type }),
  ...(source.idx === undefined ? {} : { idx: source.idx }),
  box: toPx(textPlace(source), scale),
  levels: templateLevels(source, claimed, { rtl, ink }),
  anchor: source.anchor,
  ...(source.align === 'center' ? { centred: true } : {}),
  ...(source.reflows ? { reflows: true } : {}),
  insets: true,
})

const furnitureOf = ({ layout }: TemplateLayout, view: View): Placeholder[] =>
  (
    [
      ['footer', 'ftr'],
      ['number', 'sldNum'],
    ] as const
  ).flatMap(([role, type]) => {
    const found = furnitureIn(layout, type)
    return found === undefined ? [] : [placeholderOf(role, found, 'text', view)]
  })
