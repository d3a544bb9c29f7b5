import type { SourceLayout, SourceMaster } from '../read/read-master.ts'
import type { SourcePresentation } from '../read/read-presentation.ts'
import { areAlike, areaOf, columnsIn, largestIn, textsIn, titleIn } from './places.ts'
import { type TemplateRole, templateRoles } from './template-role.ts'

/** A layout that serves a role, as its own or because there is none. */
export interface ChosenLayout {
  readonly layout: SourceLayout
  /** The role that the layout has of its own, where another stands in. */
  readonly standsIn?: TemplateRole
}

/** The layouts of one master, by what they are for. */
export interface ChosenLayouts {
  readonly master: SourceMaster
  readonly roles: Readonly<Record<TemplateRole, ChosenLayout>>
}

type Size = SourcePresentation['size']

/**
 * Chooses layouts of the master that has the most of them; of equals, the first. By the types of layouts, else by what
 * placeholders they have and where; never by names. Undefined where no master has a layout of a title and text.
 */
export const chooseLayouts = ({ masters, size }: SourcePresentation): ChosenLayouts | undefined =>
  masters
    .flatMap((master) => chooseOf(master, size) ?? [])
    .reduce<ChosenLayouts | undefined>(
      (best, other) => (best === undefined || ownRoles(other) > ownRoles(best) ? other : best),
      undefined,
    )

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
    layout === undefined ? stand : { layout }
  const standing = (layout: SourceLayout, standsIn: TemplateRole): ChosenLayout => ({ layout, standsIn })
  const withTitle = own(title, standing(content, 'content'))
  const bare = own(titleOnly, standing(content, 'content'))
  return {
    master,
    roles: {
      title: withTitle,
      section: own(section, title === undefined ? standing(content, 'content') : standing(title, 'title')),
      content: { layout: content },
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
  const single = fitting.filter((layout) => textsIn(layout).length === 1)
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
