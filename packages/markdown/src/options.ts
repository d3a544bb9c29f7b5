import { z } from 'zod'

/** The options of the renderer `markdown`; `{}` is parsed to the defaults. */
export const markdownOptionsSchema = z
  .strictObject({
    flavour: z
      .enum(['gfm', 'commonmark'])
      .default('gfm')
      .describe(
        'Which Markdown the reader knows. `commonmark` goes without tables, alerts, tasks and footnotes.',
      ),
    dialect: z
      .enum(['plain', 'trifold'])
      .default('plain')
      .describe(
        '`plain` reads well on any host; `trifold` keeps fences and front matter, and compiles to an equal article. It is always GFM.',
      ),
    assetBase: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Where the local images will be found; without it they are copied to `images/` beside the text.',
      ),
    frontmatter: z
      .boolean()
      .default(false)
      .describe('Metadata as YAML front matter in place of a title heading and a byline.'),
  })
  .meta({ id: 'MarkdownOptions', description: 'How an article is printed as Markdown.' })

/** How an article is printed as Markdown, every option given. */
export type MarkdownOptions = z.infer<typeof markdownOptionsSchema>
