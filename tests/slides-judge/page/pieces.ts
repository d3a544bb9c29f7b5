import type { Box, Stage } from './box.ts'

/** Text of one node, or a picture: what a viewer is to see. */
export interface Piece {
  readonly element: Element
  readonly text: string
  /** Where it stands: a slot's name, `header` or `furniture`. */
  readonly slot: string
  readonly holder: Element | undefined
  /** One for each line; for text, no taller than its line. */
  readonly boxes: readonly Box[]
  /** Of its type, in px; 0 for a picture. */
  readonly size: number
  readonly visible: boolean
}

/** All text and pictures of a slide, but what is there for screen readers alone. */
export const piecesOf = (slide: HTMLElement, stage: Stage): Piece[] => {
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const pieces: Piece[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) pieces.push(...textPiece(node, slide, stage))
    else if (node instanceof Element && isPicture(node)) pieces.push(picturePiece(node, slide, stage))
  }
  return pieces
}

const isPicture = (element: Element): boolean =>
  element.localName === 'img' ||
  (element.localName === 'svg' && element.childElementCount > 0 && !element.matches('.progress, svg svg'))

const textPiece = (node: Text, slide: HTMLElement, stage: Stage): Piece[] => {
  const element = node.parentElement
  const text = node.data.trim()
  if (element === null || text === '' || element.closest('style, script, svg') !== null) return []
  if (isForReadersAlone(element, slide)) return []
  const style = getComputedStyle(element)
  const size = Number.parseFloat(style.fontSize)
  // Raised and lowered letters take no part in the height of a line: of them, the ink counts.
  const height = Number.parseFloat(style.lineHeight) || size * 0.7
  const place = placeOf(element)
  // The furniture's title may be cut short: what it says stands on the first slide.
  const rects =
    place.slot === 'furniture'
      ? [element.getBoundingClientRect()]
      : rectsOf(node, style.whiteSpace.startsWith('pre'))
  const boxes = rects.filter(({ width }) => width > 0).map((rect) => noTaller(stage.box(rect), height))
  return [{ ...place, element, text, boxes, size, visible: boxes.length > 0 && canBeSeen(element) }]
}

/** Where a text stands, without the white space around it; where that is kept, without any: it may hang over an edge. */
const rectsOf = (node: Text, spaceKept: boolean): DOMRect[] => {
  const words = spaceKept ? /\S+/g : /\S(.*\S)?/gs
  return [...node.data.matchAll(words)].flatMap(({ 0: word, index }) => {
    const range = document.createRange()
    range.setStart(node, index)
    range.setEnd(node, index + word.length)
    return [...range.getClientRects()]
  })
}

const picturePiece = (element: Element, slide: HTMLElement, stage: Stage): Piece => ({
  ...placeOf(element),
  element,
  text: element.getAttribute('alt') ?? formulaOf(element),
  boxes: [drawnBox(element, stage)],
  size: 0,
  visible: canBeSeen(element) && !isForReadersAlone(element, slide),
})

/** What a drawn formula says, told once where it is drawn in two halves. */
const formulaOf = (picture: Element): string =>
  picture.previousElementSibling?.localName === 'svg'
    ? ''
    : (picture.parentElement?.querySelector('math > semantics > :first-child')?.textContent ?? '')

const placeOf = (element: Element): Pick<Piece, 'slot' | 'holder'> => {
  const holder = element.closest('[data-slot]') ?? undefined
  if (holder !== undefined) return { slot: holder.getAttribute('data-slot') ?? '', holder }
  return { slot: element.closest('.furniture') === null ? 'header' : 'furniture', holder }
}

/** The usual way to hide text from the eye alone: a box of one pixel that clips. */
const isForReadersAlone = (element: Element, slide: Element): boolean => {
  for (let at: Element | null = element; at !== null && at !== slide; at = at.parentElement) {
    const { width, height } = at.getBoundingClientRect()
    if (width <= 1 && height <= 1 && getComputedStyle(at).overflow === 'hidden') return true
  }
  return false
}

const canBeSeen = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
  !/^(transparent|rgba\(.*, 0\))$/.test(getComputedStyle(element).color)

const noTaller = (box: Box, height: number): Box => {
  const middle = (box.top + box.bottom) / 2
  const half = Math.min(box.bottom - box.top, height) / 2
  return { ...box, top: middle - half, bottom: middle + half }
}

/** Where a picture is drawn inside of its element. */
const drawnBox = (element: Element, stage: Stage): Box => {
  const box = stage.box(element.getBoundingClientRect())
  if (!(element instanceof HTMLImageElement)) return box
  const { objectFit, direction } = getComputedStyle(element)
  if (objectFit !== 'scale-down' && objectFit !== 'contain') return box
  const width = box.right - box.left
  const height = box.bottom - box.top
  const fit = Math.min(width / element.naturalWidth, height / element.naturalHeight)
  const scale = objectFit === 'contain' ? fit : Math.min(fit, 1)
  const drawn = { width: element.naturalWidth * scale, height: element.naturalHeight * scale }
  const top = box.top + (height - drawn.height) / 2
  const left = direction === 'rtl' ? box.right - drawn.width : box.left
  return { left, top, right: left + drawn.width, bottom: top + drawn.height }
}
