import { z } from 'zod'

/** The options of the renderer `html`; `{}` is parsed to the defaults. */
export const htmlOptionsSchema = z
  .strictObject({
    toc: z
      .union([z.boolean(), z.literal('auto')])
      .default('auto')
      .describe('A table of contents: always, never, or where the page has four sections and more.'),
    fragment: z
      .boolean()
      .default(false)
      .describe(
        'Also the text alone, as `article.fragment.html`: without head and title, to be placed into a page of one’s own.',
      ),
  })
  .meta({ id: 'HtmlOptions', description: 'How the HTML page is printed.' })

/** How the HTML page is printed. */
export type HtmlOptions = z.infer<typeof htmlOptionsSchema>
