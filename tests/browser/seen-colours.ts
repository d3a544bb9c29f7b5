import type { Page } from 'playwright-core'

/** Something drawn in a colour, and the colour behind it, as CSS writes them. */
export interface SeenColour {
  /** `text` or `marker`, and the element: `text of LI.item`. */
  readonly what: string
  readonly colour: string
  readonly behind: string
}

/** The colours of all text on the page, and of what marks its items, beats and terms. */
export const seenColours = (page: Page): Promise<SeenColour[]> =>
  page.evaluate(() => {
    const behind = (element: Element | null): string => {
      const { backgroundColor = 'rgb(255, 255, 255)' } = element === null ? {} : getComputedStyle(element)
      return /^rgba.*, 0\)$/.test(backgroundColor) ? behind(element?.parentElement ?? null) : backgroundColor
    }
    const forced = matchMedia('(forced-colors: active)').matches
    const seen = (what: string, element: Element, colour: string) => {
      // Where colours are forced, text stands on a plate of the canvas, whatever the page has there.
      const plate = forced && what === 'text' && getComputedStyle(element).forcedColorAdjust !== 'none'
      return {
        what: `${what} of ${element.tagName}.${element.className}`,
        colour,
        behind: behind(plate ? document.documentElement : element),
      }
    }
    const visible = [...document.querySelectorAll('.deck *')].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    )
    const texts = visible
      .filter(({ childNodes }) =>
        [...childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter((element) => element.closest('.sr, math, svg') === null)
      .map((element) => seen('text', element, getComputedStyle(element).color))
    const markers = visible
      .filter((element) => element.matches('.item, .beat, .term > dt'))
      .map((element) => ({ element, style: getComputedStyle(element, '::before') }))
      .filter(({ style }) => style.content !== 'none' && style.display !== 'none')
      .map(({ element, style }) => {
        // Drawn as a number, as a pattern of colours, or as a plain one.
        const colour = style.content === '""' ? style.backgroundColor : style.color
        const [pattern = colour] = style.backgroundImage.match(/rgba?\([^)]*\)/) ?? []
        return seen('marker', element, pattern)
      })
    return [...texts, ...markers]
  })

/** How far a colour stands out from what is behind it, as WCAG 2.2 reckons it: 1 to 21. */
export const contrastOf = ({ colour, behind }: SeenColour): number => {
  const [less = 0, more = 0] = [luminance(over(colour, behind)), luminance(channels(behind))].sort(
    (a, b) => a - b,
  )
  return (more + 0.05) / (less + 0.05)
}

const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number)

const over = (colour: string, behind: string): number[] => {
  const below = channels(behind)
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels(colour)
  return [red, green, blue].map((channel, index) => channel * alpha + (below[index] ?? 0) * (1 - alpha))
}

const luminance = (rgb: readonly number[]): number => {
  const [red = 0, green = 0, blue = 0] = rgb
    .map((channel) => channel / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
