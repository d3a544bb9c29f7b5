import { type Box, excess, excessX, overlap, type Stage } from './box.ts'
import type { Piece } from './pieces.ts'
import type { Fault, Rule } from './report.ts'

/** Rounding of layout, in px. */
const tolerance = 1
/** Smallest type, in px: of content, and of what stands above and below it. */
const smallest = { content: 20, around: 16 } as const
/** No text comes nearer to the edge of a slide, in px. */
const edge = 40

/** What one slide does wrong. */
export const faultsOf = (slide: HTMLElement, stage: Stage, pieces: readonly Piece[]): Fault[] => {
  const faults: Fault[] = []
  const report = (rule: Rule, slot: string, text: string, by: number): void => {
    faults.push({ slide: slide.id, slot, rule, text: text.slice(0, 60), by: Math.round(by * 10) / 10 })
  }
  const floor = floorOf(slide, stage)
  for (const piece of pieces) {
    const found = (rule: Rule, by: number) => {
      if (by > tolerance) report(rule, piece.slot, piece.text, by)
    }
    if (!piece.visible && piece.slot !== 'furniture') report('text-visible', piece.slot, piece.text, 1)
    found('text-large-enough', sizeLacking(piece))
    for (const box of piece.boxes) {
      if (piece.size > 0) found('content-inside-slide', excess(box, inset(stage, edge)))
      if (piece.slot === 'furniture') continue
      found('content-above-furniture', box.bottom - floor)
      if (piece.holder !== undefined)
        found('content-inside-slot', excess(box, stage.box(piece.holder.getBoundingClientRect())))
      found('content-inside-block', excessX(box, stage.box(blockOf(piece.element).getBoundingClientRect())))
      found('text-unclipped', clipping(piece, box, slide, stage))
    }
    if (piece.element instanceof HTMLImageElement) found('picture-drawn', undrawn(piece.element, piece.boxes))
  }
  for (const [one, other, by] of overlaps(pieces))
    report('texts-apart', one.slot, `${one.text.slice(0, 28)} | ${other.text.slice(0, 28)}`, by)
  slotFaults(slide, stage, report)
  return faults
}

const inset = ({ width, height }: Stage, by: number): Box => ({
  left: by,
  top: by,
  right: width - by,
  // Furniture alone stands as low as that.
  bottom: height - 20,
})

const floorOf = (slide: HTMLElement, stage: Stage): number => {
  const furniture = slide.querySelector('.furniture')
  return furniture === null ? stage.height - edge : stage.box(furniture.getBoundingClientRect()).top
}

/** More than the tolerance as soon as a letter is too small. */
const sizeLacking = ({ size, slot, element }: Piece): number => {
  if (size === 0) return 0
  const around = slot === 'furniture' || element.closest('.eyebrow') !== null
  const lacking = (around ? smallest.around : smallest.content) - size
  return lacking > 0.01 ? lacking + tolerance : 0
}

/** The element whose lines the text is set in. */
const blockOf = (element: Element): Element => {
  let at = element
  while (at.parentElement !== null && /^(inline|contents)$/.test(getComputedStyle(at).display))
    at = at.parentElement
  return at
}

/** By how much something cuts a text. The eyebrow may be cut short: what it says stands on other slides as a title. */
const clipping = ({ element }: Piece, box: Box, slide: Element, stage: Stage): number => {
  let most = 0
  for (let at: Element | null = element; at !== null && at !== slide; at = at.parentElement) {
    if (at.matches('.eyebrow')) continue
    const { overflowX, overflowY, clipPath } = getComputedStyle(at)
    if (overflowX === 'visible' && overflowY === 'visible' && clipPath === 'none') continue
    most = Math.max(most, excess(box, stage.box(at.getBoundingClientRect())))
  }
  return most
}

const undrawn = (image: HTMLImageElement, [box]: readonly Box[]): number => {
  if (!image.complete || image.naturalWidth === 0 || box === undefined) return 999
  // A picture of a pixel is one.
  const { width, height } = { width: box.right - box.left, height: box.bottom - box.top }
  return width < 0.5 || height < 0.5 ? 999 : 0
}

/** Pairs of pieces that lie over each other; of text, only the middle of a line counts. */
const overlaps = (pieces: readonly Piece[]): [Piece, Piece, number][] => {
  const cores = pieces
    .filter(({ visible }) => visible)
    .flatMap((piece) => piece.boxes.map((box) => ({ piece, box: coreOf(box, piece.size) })))
    .sort((one, other) => one.box.top - other.box.top)
  const found: [Piece, Piece, number][] = []
  cores.forEach((one, index) => {
    for (const other of cores.slice(index + 1)) {
      if (other.box.top >= one.box.bottom) break
      const by = overlap(one.box, other.box)
      if (by > tolerance) found.push([one.piece, other.piece, by])
    }
  })
  return found
}

const coreOf = (box: Box, size: number): Box => {
  if (size === 0) return box
  const middle = (box.top + box.bottom) / 2
  return { ...box, top: middle - size * 0.35, bottom: middle + size * 0.35 }
}

/**
 * How far boxes within lines hang out of an element below: a face may reach further than its line, a lowered letter
 * too, which takes no room. Their letters are judged line by line.
 */
const hanging = (element: Element, stage: Stage): number => {
  const { bottom } = stage.box(element.getBoundingClientRect())
  const inline = [...element.querySelectorAll('*')].filter(
    (each) => getComputedStyle(each).display === 'inline',
  )
  return Math.max(0, ...inline.map((each) => stage.box(each.getBoundingClientRect()).bottom - bottom))
}

type Report = (rule: Rule, slot: string, text: string, by: number) => void

const slotFaults = (slide: HTMLElement, stage: Stage, report: Report): void => {
  const slots = [...slide.querySelectorAll<HTMLElement>('[data-slot]')]
  for (const slot of slots) {
    const name = slot.dataset.slot ?? ''
    for (const element of [slot, ...slot.querySelectorAll<HTMLElement>('*')]) {
      const clips = getComputedStyle(element).overflow !== 'visible'
      if (element !== slot && !clips) continue
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
      const below = scrollHeight - clientHeight
      const higher = below > tolerance && below > hanging(element, stage) + tolerance
      const by = Math.max(scrollWidth - clientWidth, higher ? below : 0)
      if (clientWidth > 1 && by > tolerance) report('slot-holds-content', name, element.localName, by)
    }
  }
  const boxes = slots.map((slot) => stage.box(slot.getBoundingClientRect()))
  boxes.forEach((box, index) => {
    for (const [offset, other] of boxes.slice(index + 1).entries()) {
      const by = overlap(box, other)
      if (by > tolerance)
        report(
          'slots-apart',
          slots[index]?.dataset.slot ?? '',
          slots[index + 1 + offset]?.dataset.slot ?? '',
          by,
        )
    }
  })
}
