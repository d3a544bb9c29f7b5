import type { Browser } from 'playwright-core'
import { openFile } from '../browser/open-file.ts'
import type { Places } from './place.ts'

/** Where Chromium puts the parts of each slide on the stage, by the slide's id. */
export type StagePlaces = Readonly<Record<string, Places>>

/** The same deck on the stage, with CSS of one's own added. */
export const stagePlaces = async (browser: Browser, html: string, css = ''): Promise<StagePlaces> => {
  const file = await openFile(browser, html, { bypassCSP: true, reducedMotion: 'reduce' })
  try {
    if (css !== '') await file.page.addStyleTag({ content: css })
    return await file.page.evaluate(staged)
  } finally {
    await file.close()
  }
}

/** Runs in the page, and so holds all that it needs. */
const staged = async (): Promise<StagePlaces> => {
  await document.fonts.ready
  const places: Record<string, Record<string, { x: number; y: number; width: number }>> = {}
  const number = (value: string) => Number.parseFloat(value) || 0
  for (const slide of document.querySelectorAll<HTMLElement>('[data-slide]')) {
    const stage = slide.getBoundingClientRect()
    const scale = stage.width / slide.offsetWidth
    const found: Record<string, { x: number; y: number; width: number }> = {}
    const box = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return {
        x: (left - stage.left) / scale,
        y: (top - stage.top) / scale,
        width: width / scale,
        height: height / scale,
      }
    }
    /** Without borders and padding: where the text is. */
    const inside = (element: Element) => {
      const style = getComputedStyle(element)
      const { x, y, width } = box(element)
      const left = number(style.paddingLeft) + number(style.borderLeftWidth)
      const right = number(style.paddingRight) + number(style.borderRightWidth)
      return {
        x: x + left,
        y: y + number(style.paddingTop) + number(style.borderTopWidth),
        width: width - left - right,
      }
    }
    const each = (within: Element, selector: string, name: string, place: typeof inside) =>
      within.querySelectorAll(selector).forEach((element, index) => {
        found[`${name} ${index + 1}`] = place(element)
      })
    /** The line at the beginning of a passage that is set apart. */
    const bar = (element: Element) => {
      const { borderLeftWidth, borderRightWidth } = getComputedStyle(element)
      const { x, y, width } = box(element)
      const [left, right] = [number(borderLeftWidth), number(borderRightWidth)]
      return left > 0 ? { x, y, width: left } : { x: x + width - right, y, width: right }
    }
    /** A picture is drawn inside of its element. */
    const drawn = (element: Element) => {
      const image = element as HTMLImageElement
      const { objectPosition } = getComputedStyle(image)
      const outer = box(image.parentElement ?? image)
      const { naturalWidth, naturalHeight } = image
      const most = image.closest('.double') === null ? Number.POSITIVE_INFINITY : 2
      const share = Math.min(most, outer.width / naturalWidth, outer.height / naturalHeight)
      const [right = 0, down = 0] = objectPosition.split(' ').map((part) => number(part) / 100)
      const [width, height] = [naturalWidth * share, naturalHeight * share]
      return {
        x: outer.x + (outer.width - width) * right,
        y: outer.y + (outer.height - height) * down,
        width,
      }
    }
    const title = slide.querySelector('.title')
    if (title !== null && title.closest('.sr') === null) {
      found.title = inside(title)
      const eyebrow = slide.querySelector('.eyebrow')
      if (eyebrow !== null && eyebrow.textContent !== '') found.eyebrow = inside(eyebrow)
    }
    for (const slot of slide.querySelectorAll<HTMLElement>('[data-slot]')) {
      const name = slot.dataset.slot ?? ''
      found[name] = box(slot)
      if (name === 'callout') found[`${name} callout 1`] = bar(slot)
      each(slot, '.item', `${name} item`, inside)
      each(slot, '.term > dt, .question > dt', `${name} name`, inside)
      each(slot, '.term > dd, .question > dd', `${name} answer`, inside)
      each(slot, '.beat > .number', `${name} number`, inside)
      each(slot, '.beat > .name', `${name} beat`, inside)
      each(slot, 'table', `${name} table`, box)
      each(slot, 'tr', `${name} row`, box)
      each(slot, 'tr:is(thead > *, colgroup + tbody > :first-child) > *', `${name} cell`, box)
      each(slot, '.picture > img', `${name} picture`, drawn)
      each(slot, ':scope.slot-math svg', `${name} formula`, box)
      each(slot, 'pre', `${name} code`, box)
      each(slot, 'blockquote', `${name} quote`, bar)
      each(slot, 'aside', `${name} callout`, bar)
    }
    places[slide.id] = found
  }
  return places
}
