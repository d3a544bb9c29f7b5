import { type Block, type Phrasing, type Position, plainText } from '@trifold/core'
import { tokens } from '@trifold/prose'
import { contentWidth, floor, type Geometry, type Size, spacing } from '../geometry.ts'
import type { Body, Composition, Draft, Frame } from './composition.ts'
import { type FittedTitle, fitLines, fitTitle, frameBelow } from './frame.ts'
import type { Lead } from './lead.ts'
import { sizeOf } from './size-of.ts'
import { composeStatement } from './statement.ts'
import { titleRoom } from './title-room.ts'

/** What is placed: the block that slides show, and how they are headed. */
export interface Placement {
  readonly id: string
  readonly position?: Position | undefined
  /** Ids of further blocks that the slides show. */
  readonly shows?: readonly string[]
  /** The block's own title; without one, the section's heading. */
  readonly title?: Phrasing[] | undefined
  /** The kind of block, for the eyebrow. */
  readonly kind?: string | undefined
  /** The kind is part of what is said, as a warning is: where no line above titles tells it, the title does. */
  readonly insists?: boolean
  /** The slide speaks for itself: its title is for screen readers. */
  readonly titleHidden?: boolean
}

/** A block as what is placed: under its own title, if it has one. */
export const placementOf = (block: Block, kind?: string): Placement => ({
  id: block.id,
  position: block.position,
  kind,
  title: 'title' in block ? block.title : undefined,
})

type Build = (frame: Frame) => Body[]

/** Builds for the same frame once: the frame that a title leaves is most often that of the slides. */
const once = (build: Build): Build => {
  const built = new Map<Frame, Body[]>()
  return (frame) => {
    const bodies = built.get(frame) ?? build(frame)
    built.set(frame, bodies)
    return bodies
  }
}

/** Headings of a slide: its own, the section's, or the name of its kind where the section has none. */
const headerOf = (
  composition: Composition,
  { title, kind, insists }: Placement,
): Pick<Draft, 'title' | 'eyebrow'> => {
  const { scene } = composition
  const own = title !== undefined && plainText(title).trim() !== ''
  const heading: Phrasing[] = own
    ? title
    : scene.titled || kind === undefined
      ? scene.heading
      : [{ type: 'text', value: kind }]
  const section = own && scene.titled ? plainText(scene.heading) : undefined
  const both = kind !== undefined && section !== undefined ? `${kind} · ${section}` : undefined
  const eyebrow = [both, kind, section, scene.parent].find(
    (text) => isEyebrow(composition, text) && text !== plainText(heading),
  )
  const untold = insists === true && !hasEyebrows(composition.geometry) && kind !== plainText(heading)
  const named: Phrasing[] = untold ? [{ type: 'text', value: `${kind}: ` }, ...heading] : heading
  return { title: named, ...(eyebrow === undefined ? {} : { eyebrow }) }
}

/** Characters that are read at a glance above a title. */
const longestEyebrow = 80

/** Whether a text can stand in the one line above a title; it may be as heavy as a callout's kind there. */
const isEyebrow = ({ geometry, ruler }: Composition, text: string | undefined): text is string =>
  text !== undefined &&
  hasEyebrows(geometry) &&
  text.trim() !== '' &&
  text.length <= longestEyebrow &&
  ruler.measurer.lines(
    [{ text, bold: true }],
    tokens.scale.furniture,
    geometry.header?.eyebrow?.width ?? contentWidth(geometry),
  ) === 1

const hasEyebrows = ({ header }: Geometry): boolean => header === undefined || header.eyebrow !== undefined

/** Whether a slide's header tells the heading of the section that it is in. */
const tellsHeading = (
  { scene }: Composition,
  { title, eyebrow }: Pick<Draft, 'title' | 'eyebrow'>,
): boolean =>
  title === scene.heading ||
  scene.heading.every((node) => title.includes(node)) ||
  (eyebrow?.endsWith(plainText(scene.heading)) ?? false)

/** Appends what a block's composer builds to the deck, headed, with the lead and the notes that wait. */
export const place = (composition: Composition, placement: Placement, buildAnew: Build): void => {
  const build = once(buildAnew)
  const header = headerOf(composition, placement)
  // A template keeps the place of its titles free, and decorates it.
  const titleHidden = placement.titleHidden === true && composition.geometry.header === undefined
  const { frame, fitted } = frameFor(composition, header.title, build, titleHidden)
  const bodies = withLead(composition, frame, build, titleHidden)
  if (bodies.length === 0) {
    const { id, position, title } = placement
    if (title !== undefined) note(composition, [{ type: 'paragraph', id, position, children: title }])
    return
  }
  composition.scene.headed ||= !titleHidden && tellsHeading(composition, header)
  bodies.forEach((body, index) => {
    const draft: Draft = {
      id: index === 0 ? idOf(composition, placement) : `${placement.id}--${index + 1}`,
      layout: body.layout,
      ...header,
      fitted,
      titleHidden,
      ...(bodies.length > 1 ? { part: { index: index + 1, of: bodies.length } } : {}),
      slots: body.slots,
      steps: body.steps ?? 0,
      notes: [...(index === 0 ? composition.waiting.notes.splice(0) : []), ...(body.notes ?? [])],
      sections: [...composition.scene.path],
      shows: [placement.id, ...(index === 0 ? (placement.shows ?? []) : [])],
      position: placement.position,
    }
    composition.drafts.push(draft)
  })
  composition.waiting.opens = false
  composition.waiting.spoken = 0
}

/** A section's first slide answers to the section's id. */
const idOf = ({ scene, drafts }: Composition, { id }: Placement): string =>
  scene.titled && drafts.length === scene.start ? scene.id : id

/** The title fitted, and the room below it: with the part's number if what is below needs several slides. */
const frameFor = (
  { geometry, ruler }: Composition,
  title: Phrasing[],
  build: Build,
  titleHidden: boolean,
): { frame: Frame; fitted: FittedTitle } => {
  const room = titleRoom('content', geometry)
  const alone = fitTitle(ruler, title, room)
  const roomy = frameBelow(geometry, titleHidden ? undefined : alone)
  if (titleHidden || build(roomy).length < 2) return { frame: roomy, fitted: alone }
  const numbered = fitTitle(ruler, title, room, part)
  const lower = frameBelow(geometry, numbered)
  // The same room is the same frame: it is not built for again.
  return { frame: lower.height === roomy.height ? roomy : lower, fitted: numbered }
}

/** What stands after the title when the slide turns out to be one of several. */
const part: readonly Phrasing[] = [{ type: 'text', value: ' (10 of 10)' }]

/** Sizes of a lead above a block, and the lines that each may have. */
const aboveBlock = [
  [28, 2],
  [24, 3],
] as const

/** The waiting lead goes above the content if there is room for both, else on a slide before it. */
const withLead = (composition: Composition, frame: Frame, build: Build, titleHidden: boolean): Body[] => {
  const { waiting, ruler } = composition
  const { lead } = waiting
  const bodies = build(frame)
  if (lead === undefined || bodies.length === 0) return bodies
  // What leans on the text before it is for a slide that would otherwise be empty.
  if (lead.weak) {
    waiting.lead = undefined
    return bodies
  }
  const width = Math.min(frame.width, spacing.measure)
  const joins = !titleHidden && !bodies.some(speaksAlone)
  const fitted = joins ? fitLines(ruler, lead.content, width, aboveBlock) : undefined
  if (fitted !== undefined) {
    const height = frame.height - fitted.height - spacing.belowLead
    const lower = build({ ...frame, height })
    if (
      lower.length > 0 &&
      lower.length <= bodies.length &&
      sizeOf(lower) >= Math.min(leastBelow(lead, bodies), sizeOf(bodies))
    ) {
      waiting.lead = undefined
      const slot = { kind: 'inline', content: lead.content, size: fitted.size } as const
      return lower.map((body, index) =>
        index === 0 ? { ...body, slots: { lead: slot, ...body.slots } } : body,
      )
    }
  }
  // A short sentence before a block that fills its slide merely introduces it: it is spoken.
  const introduces = lead.introduces || isShort(lead)
  if (introduces && (lead.introduces || !bodies.some(speaksAlone))) waiting.lead = undefined
  else placeLead(composition)
  return bodies
}

/** Characters that a leading sentence has at least, if it is worth a slide of its own before a block's. */
const shortLead = 80

const isShort = ({ content }: Lead): boolean => plainText(content).length < shortLead

/** The size down to which a block is set for the sentence above it, which says what code does also without a colon. */
const leastBelow = (lead: Lead, bodies: readonly Body[]): Size =>
  lead.introduces || (isShort(lead) && bodies.every(({ layout }) => layout === 'code')) ? floor : 24

/** Layouts of one thought, which a sentence above would only weaken. */
const speaksAlone = ({ layout }: Body): boolean =>
  layout === 'quote' || layout === 'summary' || layout === 'statement' || layout === 'section'

/** Gives the waiting lead a slide of its own. */
export const placeLead = (composition: Composition): void => {
  const { waiting, scene } = composition
  const { lead } = waiting
  if (lead === undefined) return
  waiting.lead = undefined
  const placement = { id: lead.from.id, position: lead.from.position, titleHidden: !scene.titled }
  place(composition, placement, (frame) => composeStatement(composition, [lead.content], frame))
}

/** Speaks blocks beside the slide that is shown, or the next one if the scene has none yet. */
export const note = (composition: Composition, blocks: readonly Block[], forNext = false): void => {
  const { drafts, scene, waiting } = composition
  const { lead, notes } = waiting
  const current = drafts.length > scene.start ? drafts.at(-1) : undefined
  if (forNext || lead !== undefined || notes.length > 0 || current === undefined) notes.push(...blocks)
  else current.notes.push(...blocks)
}
