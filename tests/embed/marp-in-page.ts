/** A slide of Marp's as the browser shows it. */
export interface MarpSlide {
  readonly text: string
  readonly heading: string
  readonly links: string[]
  readonly steps: number
  /** What leaves the room between the slide's paddings, or its own box. */
  readonly over: string[]
}

/** Measures every slide of a page; runs in the browser, so it may refer to nothing outside itself. */
export const measureMarp = (): MarpSlide[] => {
  const tolerance = 1.5
  /** The size of a slide's own px on the page. */
  const scaleOf = (section: HTMLElement): number =>
    section.getBoundingClientRect().width / section.offsetWidth
  const nameOf = (element: Element): string =>
    `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 40)}”`
  const overOf = (section: HTMLElement): string[] => {
    const scale = scaleOf(section)
    const box = section.getBoundingClientRect()
    const style = getComputedStyle(section)
    const room = {
      top: box.top + Number.parseFloat(style.paddingTop) * scale,
      bottom: box.bottom - Number.parseFloat(style.paddingBottom) * scale,
      left: box.left + Number.parseFloat(style.paddingLeft) * scale,
      right: box.right - Number.parseFloat(style.paddingRight) * scale,
    }
    const found: string[] = []
    if (
      section.scrollHeight > section.clientHeight + tolerance ||
      section.scrollWidth > section.clientWidth + tolerance
    )
      found.push(`the slide is ${section.scrollWidth} × ${section.scrollHeight}`)
    for (const element of section.querySelectorAll('*')) {
      if (
        element.closest('header, footer, svg, marp-pre, mjx-container') !== null &&
        element.tagName !== 'MJX-CONTAINER'
      )
        continue
      const own = element.getBoundingClientRect()
      if (own.width === 0 || own.height === 0) continue
      const over = Math.max(
        own.bottom - room.bottom,
        room.top - own.top,
        own.right - room.right,
        room.left - own.left,
      )
      if (over > tolerance * scale) found.push(`${nameOf(element)} by ${Math.round(over / scale)} px`)
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element as HTMLElement
      const inline = getComputedStyle(element).display === 'inline'
      if (!inline && (scrollHeight > clientHeight + tolerance || scrollWidth > clientWidth + tolerance))
        found.push(
          `${nameOf(element)} scrolls: ${scrollWidth} × ${scrollHeight} in ${clientWidth} × ${clientHeight}`,
        )
    }
    return found
  }
  return [...document.querySelectorAll<HTMLElement>('section')].map((section) => ({
    text: section.textContent ?? '',
    heading: section.querySelector('h1, h2, h3, h6')?.textContent ?? '',
    links: [...section.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    steps: Number(section.dataset.marpitFragments ?? 0),
    over: overOf(section),
  }))
}
