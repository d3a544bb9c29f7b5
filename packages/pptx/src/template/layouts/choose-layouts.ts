import { contrastOf } from '../read/read-colours.ts'
import type { SourceLayout, SourceMaster } from '../read/read-master.ts'
import type { SourcePresentation } from '../read/read-presentation.ts'
import { obstaclesIn } from './obstacles.ts'
import { areAlike, areaOf, columnsIn, contentsIn, largestIn, textsIn, titleIn } from './places.ts'
import { type TemplateRole, templateRoles } from './template-role.ts'

/** A layout that serves a role, as its own or because there is none. */
export interface ChosenLayout {
  readonly layout: SourceLayout
  readonly master: SourceMaster
  /** The role that the layout has of its own, where another stands in. */
  readonly standsIn?: TemplateRole
}

/** Layouts by what they are for; `master` is that of content. */
export interface ChosenLayouts {
  readonly master: SourceMaster
  readonly roles: Readonly<Record<TemplateRole, ChosenLayout>>
}

type Size = SourcePresentation['size']

/**
 * Chooses layouts by their types, else by what placeholders they have and where; never by names. Of several masters, one
 * is for content and one for what opens a presentation, as the template's own slides show; without such, the master that
 * has most of the layouts. Of equals it is the one with most room for text, then the first; one whose text
 * cannot be read serves only where there is no other. Undefined where no master has a layout of a title and text.
 */
export const chooseLayouts = (presentation: SourcePresentation): ChosenLayouts | undefined => {
  const { masters, size } = presentation
  const all = masters.flatMap((master) => chooseOf(master, size) ?? [])
  const readable = all.filter(isReadable)
  const candidates = readable.length === 0 ? all : readable
  const [first, ...rest] = usedMasters(presentation)
  const main = mostUsed(rest.length === 0 ? [first] : rest, candidates) ?? bestOf(candidates, ownRoles)
  const cover = all.find(({ master }) => master === first)
  if (main === undefined || cover === undefined || cover === main) return main
  const { title } = cover.roles
  const { section } = main.roles
  return {
    ...main,
    roles: {
      ...main.roles,
      title,
      section: section.standsIn === undefined ? section : { ...title, standsIn: 'title' },
    },
  }
}

/** Least contrast of a template's text with its ground, where that is known: far less than anybody would choose. */
const leastContrast = 1.6

const isReadable = ({ roles: { content } }: ChosenLayouts): boolean => {
  const { colours, ground } = content.layout
  const colour = largestIn(content.layout)?.levels[0]?.colour
  const ink = colour === undefined ? colours.find('tx1') : colours.resolve(colour)
  return ink === undefined || ground === undefined || contrastOf(ink, ground) >= leastContrast
}

/** The masters of the template’s own slides. */
const usedMasters = ({ masters, used }: SourcePresentation): SourceMaster[] =>
  used.flatMap((part) => masters.find(({ layouts }) => layouts.some((layout) => layout.part === part)) ?? [])

/** The choice of the master that is used most. */
const mostUsed = (
  used: readonly (SourceMaster | undefined)[],
  candidates: readonly ChosenLayouts[],
): ChosenLayouts | undefined =>
  bestOf(
    used.flatMap((master) => candidates.find((choice) => choice.master === master) ?? []),
    ({ master }) => used.filter((one) => one === master).length,
  )

/** The choice that counts most; of equals, the one with clearly the most room for text, then the first. */
const bestOf = (
  candidates: readonly ChosenLayouts[],
  count: (choice: ChosenLayouts) => number,
): ChosenLayouts | undefined =>
  [...new Set(candidates)].toSorted(
    (one, other) => count(other) - count(one) || roomIn(other) - roomIn(one),
  )[0]

/** Five square inches, in square EMU: steps in which room is compared. */
const clearly = 5 * 914_400 ** 2

/** Room for text that no decoration takes, in steps. */
const roomIn = ({ roles: { content } }: ChosenLayouts): number => {
  const place = largestIn(content.layout)?.place
  if (place === undefined) return 0
  const taken = obstaclesIn(content.layout, place).reduce((sum, obstacle) => sum + areaOf(obstacle), 0)
  return Math.round((areaOf(place) - taken) / clearly)
}

const ownRoles = ({ roles }: ChosenLayouts): number =>
  templateRoles.filter((role) => roles[role].standsIn === undefined).length

const chooseOf = (master: SourceMaster, size: Size): ChosenLayouts | undefined => {
  const content = contentOf(master, size)
  if (content === undefined) return undefined
  const { layouts } = master
  const sharesTitle = (layout: SourceLayout) =>
    areAlike(titleIn(layout)?.place, titleIn(content)?.place, size)
  const title =
    layouts.find(isTitle('title')) ?? layouts.find((layout) => layout !== content && opens(layout))
  const section = layouts.find(isTitle('secHead'))
  const columns = ['twoObj', undefined].flatMap((type) =>
    layouts.filter(
      (layout) =>
        (type ?? layout.type) === layout.type && columnsIn(layout) !== undefined && sharesTitle(layout),
    ),
  )[0]
  const titleOnly = layouts.find(
    (layout) =>
      titleIn(layout) !== undefined && textsIn(layout).length === 0 && isBare(layout) && sharesTitle(layout),
  )
  const own = (layout: SourceLayout | undefined, stand: ChosenLayout): ChosenLayout =>
    layout === undefined ? stand : { layout, master }
  const standing = (layout: SourceLayout, standsIn: TemplateRole): ChosenLayout => ({
    layout,
    master,
    standsIn,
  })
  const withTitle = own(title, standing(content, 'content'))
  const bare = own(titleOnly, standing(content, 'content'))
  return {
    master,
    roles: {
      title: withTitle,
      section: own(section, title === undefined ? standing(content, 'content') : standing(title, 'title')),
      content: { layout: content, master },
      columns: own(
        columns,
        titleOnly === undefined ? standing(content, 'content') : standing(titleOnly, 'titleOnly'),
      ),
      titleOnly: bare,
    },
  }
}

/** A layout of a type, with a title that can be read. */
const isTitle =
  (type: string) =>
  (layout: SourceLayout): boolean =>
    layout.type === type && titleIn(layout) !== undefined

/** A layout that opens a presentation, whatever its type: its title stands in the middle, or has a subtitle. */
const opens = ({ placeholders }: SourceLayout): boolean => {
  const types = new Set(placeholders.map(({ type }) => type))
  return types.has('ctrTitle') || (types.has('title') && types.has('subTitle'))
}

const furniture: ReadonlySet<string> = new Set(['dt', 'ftr', 'sldNum', 'hdr'])

/** Whether there is nothing but a title, and furniture. */
const isBare = ({ placeholders }: SourceLayout): boolean =>
  placeholders.filter(({ type }) => !furniture.has(type)).length === 1

/** Share of the slide that a place of text has at least, where there is none larger. */
const leastShare = 0.2

/** The layout of a title and one place of text: by its type, else the one whose place is largest. */
const contentOf = ({ layouts }: SourceMaster, size: Size): SourceLayout | undefined => {
  const fitting = layouts.filter(
    (layout) =>
      titleIn(layout) !== undefined &&
      !opens(layout) &&
      layout.type !== 'secHead' &&
      areaOfLargest(layout) > leastShare * size.width * size.height,
  )
  const single = fitting.filter((layout) => contentsIn(layout).length === 1)
  return (
    single.find(({ type }) => type === 'obj') ??
    single.find(({ type }) => type === 'tx') ??
    largestOf(single) ??
    largestOf(fitting) ??
    largestOf(layouts.filter((layout) => titleIn(layout) !== undefined && textsIn(layout).length > 0))
  )
}

const areaOfLargest = (layout: SourceLayout): number => {
  const largest = largestIn(layout)
  return largest === undefined ? 0 : areaOf(largest.place)
}

const largestOf = (layouts: readonly SourceLayout[]): SourceLayout | undefined =>
  layouts.reduce<SourceLayout | undefined>(
    (best, other) => (best === undefined || areaOfLargest(other) > areaOfLargest(best) ? other : best),
    undefined,
  )
