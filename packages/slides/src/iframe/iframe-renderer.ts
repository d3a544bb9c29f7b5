import { createDiagnostic, defineRenderer } from '@trifold/core'
import { pressSlides } from '../press.ts'
import { publishedAt } from '../published-at.ts'
import { slideExists } from './findings.ts'
import { type IframeOptions, iframeOptionsSchema } from './iframe-options.ts'
import { printIframe } from './print-iframe.ts'

const file = 'slides.html'

/** Prints the frame that shows an article's deck within a web page: what the format `slides` makes, so it says nothing of its own. */
export const iframeRenderer = defineRenderer<IframeOptions>({
  name: 'iframe',
  group: 'slides',
  version: '1',
  options: iframeOptionsSchema,
  render: async (article, { slide, ...options }, context) => {
    let unknown: string[] | undefined
    // Where the slides of some sections alone will be published is not known.
    const isWhole = (context.sections ?? []).length === 0
    const address = (isWhole ? publishedAt(file, article.meta, context.site) : undefined) ?? file
    // What is on the slides is what the format `slides` puts there.
    const shown = { name: 'slides', file }
    const rendered = await pressSlides(
      article,
      shown,
      options,
      context,
      async ({ fill, printed: { deck } }) => {
        const ids = deck.slides.map(({ id }) => id)
        const known = slide !== undefined && ids.includes(slide)
        if (slide !== undefined && !known) unknown = ids
        const content = printIframe(fill, { deck, address, slide: known ? slide : undefined })
        return [{ path: 'embed/iframe.html', content, role: 'snippet', label: 'Frame for web pages' }]
      },
    )
    if (slide === undefined || unknown === undefined) return rendered
    const { file: place, position } = context.settingPlace('slides.slide', 'slide')
    const diagnostic = createDiagnostic(place, position, slideExists(slide, unknown))
    return { ...rendered, diagnostics: [...rendered.diagnostics, diagnostic] }
  },
})
