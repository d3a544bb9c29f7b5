import type { Browser } from 'playwright-core'
import { openFile } from '../browser/open-file.ts'

/** The height in px that each slot's content takes by itself, by slide and name; and that of its title. */
export type SlotHeights = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Takes away what lets slots fill their slides, and the room for letters below their line: each is as high as its content. */
const asHighAsContent = `
.slide{height:auto!important;overflow:visible!important}
.title,.slot:not(.slot-code,.slot-image,[data-slot="callout"]){padding-bottom:0!important}
.content{flex:none!important}
.content.columns{align-items:flex-start!important}
.content:not(.columns)>.slot,.slide>.slot{flex:none!important}
.items,.terms,.questions,.beats,.grid{height:auto!important}
:is(.items,.terms,.questions)::after,.terms::before{display:none!important}
.beats{grid-template-rows:none!important;grid-auto-rows:auto!important}
.beats>.beat{grid-row:auto!important}
.picture{flex:none!important;height:24px!important}
`

/** The heights of a deck's titles and slots in Chromium, were each as high as its content. */
export const browserHeights = async (browser: Browser, html: string): Promise<SlotHeights> => {
  const file = await openFile(browser, html, { bypassCSP: true, reducedMotion: 'reduce' })
  try {
    await file.page.addStyleTag({ content: asHighAsContent })
    return await file.page.evaluate(async () => {
      await document.fonts.ready
      const entries = [...document.querySelectorAll<HTMLElement>('[data-slide]')].map((slide) => {
        const scale = slide.getBoundingClientRect().width / slide.offsetWidth
        const parts = [...slide.querySelectorAll<HTMLElement>('[data-slot], :not(.sr) > .title')].map(
          (part) => [part.dataset.slot ?? 'title', part.getBoundingClientRect().height / scale],
        )
        return [slide.id, Object.fromEntries(parts)]
      })
      return Object.fromEntries(entries)
    })
  } finally {
    await file.close()
  }
}
